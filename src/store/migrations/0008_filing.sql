-- How reports get into the figures (报送、审核), closed months (关账), ten-day reports (旬报), funds by source (资金来源).

-- JSON: names of sources in order, amounts in fen.
ALTER TABLE report ADD COLUMN funds_by_source TEXT CHECK (json_valid(funds_by_source));

-- A row is one state of the report of an item for a month. What is approved stands in `report` too, where it counts.
CREATE TABLE filing (
    item_id         INTEGER NOT NULL REFERENCES plan_item,
    month           INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    until           INTEGER NOT NULL CHECK (until > since),
    since           INTEGER NOT NULL REFERENCES change,
    state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    opinion         TEXT,
    month_done_fen  INTEGER,
    ytd_done_fen    INTEGER,
    funds_ytd_fen   INTEGER,
    started         INTEGER CHECK (started IN (0, 1)),
    started_on      INTEGER,
    finished        INTEGER CHECK (finished IN (0, 1)),
    finished_on     INTEGER,
    progress        TEXT,
    preparation     TEXT,
    problem         TEXT,
    next_steps      TEXT,
    remark          TEXT,
    funds_by_source TEXT CHECK (json_valid(funds_by_source)),
    PRIMARY KEY (item_id, month, until),
    CHECK (state <> 4 OR opinion IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Through which month the reports of a plan are closed.
CREATE TABLE plan_close (
    plan_id INTEGER NOT NULL REFERENCES year_plan,
    until   INTEGER NOT NULL CHECK (until > since),
    since   INTEGER NOT NULL REFERENCES change,
    month   INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    PRIMARY KEY (plan_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE ten_day_report (
    item_id  INTEGER NOT NULL REFERENCES plan_item,
    period   INTEGER NOT NULL CHECK (period / 10 BETWEEN 1 AND 12 AND period % 10 BETWEEN 1 AND 3), -- month, part
    until    INTEGER NOT NULL CHECK (until > since),
    since    INTEGER NOT NULL REFERENCES change,
    done_fen INTEGER,
    progress TEXT,
    problem  TEXT,
    remark   TEXT,
    PRIMARY KEY (item_id, period, until)
) STRICT, WITHOUT ROWID;
