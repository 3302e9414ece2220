-- What the plan of an item asks for month by month (月度计划), since the start of the year.

ALTER TABLE plan_item_version ADD COLUMN month_plan TEXT; -- JSON: month, 1 to 12, to fen
