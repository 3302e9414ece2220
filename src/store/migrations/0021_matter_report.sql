-- Which problems of monthly reports became which matters (存在问题转为事项).

CREATE TABLE matter_report (
    matter_id INTEGER NOT NULL REFERENCES matter,
    item_id   INTEGER NOT NULL REFERENCES plan_item,
    month     INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    PRIMARY KEY (matter_id, item_id, month, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX matter_report_by_report ON matter_report (item_id, month);
