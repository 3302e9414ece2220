-- The first shape of a ledger.

PRAGMA application_id = 2053404781; -- "zdxm"
--
-- Facts are system-versioned: a row holds from change `since` until just before change `until`, and the current
-- row has the largest number as `until`, so that one condition (since <= n AND n < until) asks for any change,
-- the present one too. `until` stands in the key: there can be only one current row of a thing.
--
-- What a thing is (its number, its place) stands in a table without versions, so that others can refer to it.

CREATE TABLE change (
    seq     INTEGER PRIMARY KEY CHECK (seq > 0),
    at_ms   INTEGER NOT NULL,                          -- UTC, milliseconds since 1970; never falls
    actor   TEXT NOT NULL CHECK (actor <> ''),
    kind    TEXT NOT NULL CHECK (kind <> ''),
    note    TEXT NOT NULL,
    entries INTEGER NOT NULL CHECK (entries >= 0),     -- rows written and closed
    digest  BLOB NOT NULL CHECK (length(digest) = 32), -- over these rows
    hash    BLOB NOT NULL CHECK (length(hash) = 32)    -- over the columns before and the hash of the change before
) STRICT;

CREATE TABLE ledger (
    id      INTEGER NOT NULL CHECK (id = 1),
    until   INTEGER NOT NULL CHECK (until > since),
    since   INTEGER NOT NULL,
    uuid    TEXT NOT NULL CHECK (length(uuid) = 36),
    office  TEXT NOT NULL CHECK (office <> ''),
    PRIMARY KEY (id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (id INTEGER PRIMARY KEY, since INTEGER NOT NULL REFERENCES change) STRICT;
CREATE TABLE unit_version (
    unit_id     INTEGER NOT NULL REFERENCES unit,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    name        TEXT NOT NULL CHECK (name <> ''),
    name_key    TEXT NOT NULL,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    credit_code TEXT CHECK (length(credit_code) = 18),
    PRIMARY KEY (unit_id, until)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX unit_by_name ON unit_version (name_key) WHERE until = 9223372036854775807;

CREATE TABLE sector (id INTEGER PRIMARY KEY, since INTEGER NOT NULL REFERENCES change) STRICT;
CREATE TABLE sector_version (
    sector_id INTEGER NOT NULL REFERENCES sector,
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    name      TEXT NOT NULL CHECK (name <> ''),
    name_key  TEXT NOT NULL,
    parent_id INTEGER REFERENCES sector CHECK (parent_id <> sector_id),
    position  INTEGER NOT NULL CHECK (position > 0),
    PRIMARY KEY (sector_id, until)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sector_by_name ON sector_version (name_key) WHERE until = 9223372036854775807;

CREATE TABLE project (id INTEGER PRIMARY KEY, since INTEGER NOT NULL REFERENCES change) STRICT;
CREATE TABLE project_version (
    project_id        INTEGER NOT NULL REFERENCES project,
    until             INTEGER NOT NULL CHECK (until > since),
    since             INTEGER NOT NULL REFERENCES change,
    name              TEXT NOT NULL CHECK (name <> ''),
    name_key          TEXT NOT NULL,
    code              TEXT CHECK (length(code) = 24),
    sector_id         INTEGER REFERENCES sector,
    content           TEXT,
    period_start      INTEGER,                          -- yyyymmdd, 00 for what is not known
    period_end        INTEGER,
    total_fen         INTEGER CHECK (total_fen >= 0),
    owner             TEXT,
    owner_credit_code TEXT CHECK (length(owner_credit_code) = 18),
    location          TEXT,
    parent_id         INTEGER REFERENCES project CHECK (parent_id <> project_id),
    remark            TEXT,
    PRIMARY KEY (project_id, until)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX project_by_name ON project_version (name_key) WHERE until = 9223372036854775807;
CREATE UNIQUE INDEX project_by_code ON project_version (code) WHERE until = 9223372036854775807 AND code IS NOT NULL;

CREATE TABLE year_plan (
    id    INTEGER PRIMARY KEY,
    since INTEGER NOT NULL REFERENCES change,
    year  INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2199),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    UNIQUE (year, level)
) STRICT;
CREATE TABLE year_plan_version (
    plan_id     INTEGER NOT NULL REFERENCES year_plan,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    title       TEXT NOT NULL CHECK (title <> ''),
    document_no TEXT,
    issued_on   TEXT CHECK (length(issued_on) = 10),
    PRIMARY KEY (plan_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_item (
    id         INTEGER PRIMARY KEY,
    since      INTEGER NOT NULL REFERENCES change,
    plan_id    INTEGER NOT NULL REFERENCES year_plan,
    project_id INTEGER NOT NULL REFERENCES project,
    UNIQUE (project_id, plan_id)
) STRICT;
CREATE TABLE plan_item_version (
    plan_id           INTEGER NOT NULL REFERENCES year_plan, -- first in the key: a plan's items lie together
    item_id           INTEGER NOT NULL REFERENCES plan_item,
    until             INTEGER NOT NULL CHECK (until > since),
    since             INTEGER NOT NULL REFERENCES change,
    position          INTEGER NOT NULL CHECK (position > 0),
    phase             INTEGER NOT NULL CHECK (phase BETWEEN 1 AND 4),
    sector_id         INTEGER NOT NULL REFERENCES sector,
    total_fen         INTEGER CHECK (total_fen >= 0),
    annual_fen        INTEGER CHECK (annual_fen >= 0),
    done_before_fen   INTEGER CHECK (done_before_fen >= 0),
    planned_start     INTEGER,
    planned_finish    INTEGER,
    lead_unit_id      INTEGER REFERENCES unit,           -- the first responsible unit
    reporting_unit_id INTEGER REFERENCES unit,
    higher_level      INTEGER NOT NULL CHECK (higher_level IN (0, 1)),
    target            TEXT,
    remark            TEXT,
    PRIMARY KEY (plan_id, item_id, until)
) STRICT, WITHOUT ROWID;
-- The responsible units after the lead unit, from position 2.
CREATE TABLE plan_item_unit (
    item_id  INTEGER NOT NULL REFERENCES plan_item,
    position INTEGER NOT NULL CHECK (position > 1),
    until    INTEGER NOT NULL CHECK (until > since),
    since    INTEGER NOT NULL REFERENCES change,
    unit_id  INTEGER NOT NULL REFERENCES unit,
    PRIMARY KEY (item_id, position, until)
) STRICT, WITHOUT ROWID;

-- No reference from `since` to change here: it would cost a look-up per report, and verify proves more.
CREATE TABLE report (
    item_id        INTEGER NOT NULL REFERENCES plan_item,
    month          INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    until          INTEGER NOT NULL CHECK (until > since),
    since          INTEGER NOT NULL,
    done_fen       INTEGER,                              -- year to date, said here or carried forward
    is_started     INTEGER CHECK (is_started IN (0, 1)),
    is_finished    INTEGER CHECK (is_finished IN (0, 1)),
    month_done_fen INTEGER,                              -- from here on: what the report said
    ytd_done_fen   INTEGER,
    funds_ytd_fen  INTEGER,
    started        INTEGER CHECK (started IN (0, 1)),
    started_on     INTEGER,
    finished       INTEGER CHECK (finished IN (0, 1)),
    finished_on    INTEGER,
    progress       TEXT,
    preparation    TEXT,
    problem        TEXT,
    next_steps     TEXT,
    remark         TEXT,
    PRIMARY KEY (item_id, month, until)
) STRICT, WITHOUT ROWID;
