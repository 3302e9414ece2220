-- Changes to a year plan after it was issued: supplement, withdrawal, adjustment (增补、调出、调整).
--
-- What an instrument did to an item never changes; of what is said of the instrument, a correction is a new version.
-- The item's own row holds the plan as it is after all of them; a line tells how to get back to before it, so that
-- the months before the effective one keep their figures.

CREATE TABLE plan_change (
    id              INTEGER PRIMARY KEY,
    since           INTEGER NOT NULL REFERENCES change,
    plan_id         INTEGER NOT NULL REFERENCES year_plan,
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    number          INTEGER NOT NULL CHECK (number > 0),  -- the n-th of its kind in the plan
    effective_month INTEGER NOT NULL CHECK (effective_month BETWEEN 1 AND 12),
    UNIQUE (plan_id, kind, number)
) STRICT;
CREATE TABLE plan_change_version (
    plan_change_id INTEGER NOT NULL REFERENCES plan_change,
    until          INTEGER NOT NULL CHECK (until > since),
    since          INTEGER NOT NULL REFERENCES change,
    document_no    TEXT,
    issued_on      TEXT CHECK (length(issued_on) = 10),
    reason_class   INTEGER CHECK (reason_class BETWEEN 1 AND 3),
    reason         TEXT,
    remark         TEXT,
    PRIMARY KEY (plan_change_id, until)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_change_line (
    id                    INTEGER PRIMARY KEY,
    since                 INTEGER NOT NULL REFERENCES change,
    plan_change_id        INTEGER NOT NULL REFERENCES plan_change,
    item_id               INTEGER NOT NULL REFERENCES plan_item,
    phase_before          INTEGER CHECK (phase_before BETWEEN 1 AND 4), -- NULL: it was not in the plan
    sector_before         INTEGER REFERENCES sector,
    total_before_fen      INTEGER,
    annual_before_fen     INTEGER,
    planned_start_before  INTEGER,
    planned_finish_before INTEGER,
    phase_after           INTEGER CHECK (phase_after BETWEEN 1 AND 4),  -- NULL: it is not in the plan
    sector_after          INTEGER REFERENCES sector,
    total_after_fen       INTEGER,
    annual_after_fen      INTEGER,
    planned_start_after   INTEGER,
    planned_finish_after  INTEGER,
    UNIQUE (plan_change_id, item_id),
    CHECK (phase_before IS NOT NULL OR phase_after IS NOT NULL),
    CHECK ((phase_before IS NULL) = (sector_before IS NULL)),
    CHECK ((phase_after IS NULL) = (sector_after IS NULL))
) STRICT;
CREATE INDEX plan_change_line_by_item ON plan_change_line (item_id);

-- From which month on an item counts, and from which it does no more; NULL: the whole year.
ALTER TABLE plan_item_version ADD COLUMN entered_from INTEGER CHECK (entered_from BETWEEN 1 AND 12);
ALTER TABLE plan_item_version ADD COLUMN withdrawn_from INTEGER CHECK (withdrawn_from BETWEEN 1 AND 12);
