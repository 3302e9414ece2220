-- Reports that were taken out of the figures (撤回), and why. The report itself ends in its own table.

CREATE TABLE report_withdrawal (
    id      INTEGER PRIMARY KEY,
    since   INTEGER NOT NULL REFERENCES change,
    item_id INTEGER NOT NULL REFERENCES plan_item,
    month   INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    reason  TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX report_withdrawal_by_report ON report_withdrawal (item_id, month);
