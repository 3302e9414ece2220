-- Projects that come back into a plan within the year (调回): the months without them, and a kind of plan change.

ALTER TABLE plan_item_version ADD COLUMN absent_months INTEGER -- bit n stands for month n
    CHECK (absent_months BETWEEN 2 AND 8190 AND absent_months % 2 = 0);

-- The rows of plan_change are written anew, because SQLite cannot widen a rule; what refers to them waits meanwhile.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE plan_change_before AS SELECT * FROM plan_change;
DROP TABLE plan_change;
CREATE TABLE plan_change (
    id              INTEGER PRIMARY KEY,
    since           INTEGER NOT NULL REFERENCES change,
    plan_id         INTEGER NOT NULL REFERENCES year_plan,
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    number          INTEGER NOT NULL CHECK (number > 0),  -- the n-th of its kind in the plan
    effective_month INTEGER NOT NULL CHECK (effective_month BETWEEN 1 AND 12),
    UNIQUE (plan_id, kind, number)
) STRICT;
INSERT INTO plan_change (id, since, plan_id, kind, number, effective_month)
    SELECT id, since, plan_id, kind, number, effective_month FROM plan_change_before;
DROP TABLE plan_change_before;
