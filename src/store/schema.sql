-- What all migrations make. Written by `ZDXM_UPDATE_SCHEMA=1 cargo test --lib schema`.

PRAGMA application_id = 2053404781;
PRAGMA user_version = 36;

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
    remark            TEXT, entered_from INTEGER CHECK (entered_from BETWEEN 1 AND 12), withdrawn_from INTEGER CHECK (withdrawn_from BETWEEN 1 AND 12), absent_months INTEGER -- bit n stands for month n
    CHECK (absent_months BETWEEN 2 AND 8190 AND absent_months % 2 = 0), month_plan TEXT,
    PRIMARY KEY (plan_id, item_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_item_unit (
    item_id  INTEGER NOT NULL REFERENCES plan_item,
    position INTEGER NOT NULL CHECK (position > 1),
    until    INTEGER NOT NULL CHECK (until > since),
    since    INTEGER NOT NULL REFERENCES change,
    unit_id  INTEGER NOT NULL REFERENCES unit,
    PRIMARY KEY (item_id, position, until)
) STRICT, WITHOUT ROWID;

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
    remark         TEXT, funds_by_source TEXT CHECK (json_valid(funds_by_source)), cumulative_done_fen INTEGER,
    PRIMARY KEY (item_id, month, until)
) STRICT, WITHOUT ROWID;

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
    planned_finish_after  INTEGER, has_units INTEGER CHECK (has_units = 1), lead_unit_before INTEGER REFERENCES unit
    CHECK (lead_unit_before IS NULL OR has_units IS 1 AND phase_before IS NOT NULL), reporting_unit_before INTEGER REFERENCES unit
    CHECK (reporting_unit_before IS NULL OR has_units IS 1 AND phase_before IS NOT NULL), owner_before TEXT
    CHECK (owner_before IS NULL OR has_units IS 1 AND phase_before IS NOT NULL AND owner_before <> ''), owner_code_before TEXT
    CHECK (owner_code_before IS NULL OR owner_before IS NOT NULL AND length(owner_code_before) = 18), lead_unit_after INTEGER REFERENCES unit
    CHECK (lead_unit_after IS NULL OR has_units IS 1 AND phase_after IS NOT NULL), reporting_unit_after INTEGER REFERENCES unit
    CHECK (reporting_unit_after IS NULL OR has_units IS 1 AND phase_after IS NOT NULL), owner_after TEXT
    CHECK (owner_after IS NULL OR has_units IS 1 AND phase_after IS NOT NULL AND owner_after <> ''), owner_code_after TEXT
    CHECK (owner_code_after IS NULL OR owner_after IS NOT NULL AND length(owner_code_after) = 18),
    UNIQUE (plan_change_id, item_id),
    CHECK (phase_before IS NOT NULL OR phase_after IS NOT NULL),
    CHECK ((phase_before IS NULL) = (sector_before IS NULL)),
    CHECK ((phase_after IS NULL) = (sector_after IS NULL))
) STRICT;

CREATE INDEX plan_change_line_by_item ON plan_change_line (item_id);

CREATE TABLE issued_bulletin (
    id              INTEGER PRIMARY KEY,
    since           INTEGER NOT NULL REFERENCES change CHECK (since > as_of),
    plan_id         INTEGER NOT NULL REFERENCES year_plan,
    month           INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),     -- of the plan's year
    as_of           INTEGER NOT NULL REFERENCES change,                 -- the last change that its figures know of
    number          TEXT NOT NULL CHECK (number <> ''),
    number_key      TEXT NOT NULL CHECK (number_key <> ''),              -- the number without its blanks
    issued_on       TEXT NOT NULL CHECK (length(issued_on) = 10),
    title           TEXT CHECK (title <> ''),
    rules           TEXT NOT NULL CHECK (rules <> ''),                   -- JSON, names in order, no blanks
    remark          TEXT,
    format          INTEGER NOT NULL CHECK (format > 0),                 -- of the printing
    text            TEXT NOT NULL CHECK (text <> ''),                    -- as issued, whatever the library prints later
    figures_sha256  TEXT NOT NULL CHECK (length(figures_sha256) = 64),   -- the exact figures, apart from any form
    text_sha256     TEXT NOT NULL CHECK (length(text_sha256) = 64),
    json_sha256     TEXT NOT NULL CHECK (length(json_sha256) = 64),
    markdown_sha256 TEXT NOT NULL CHECK (length(markdown_sha256) = 64),
    workbook_sha256 TEXT CHECK (length(workbook_sha256) = 64)            -- NULL where workbooks were not compiled in
, rule_pack_id INTEGER REFERENCES rule_pack, forms_sha256 TEXT CHECK (forms_sha256 <> ''), kind INTEGER CHECK (kind > 0), period INTEGER CHECK (period > 0)) STRICT;

CREATE UNIQUE INDEX issued_bulletin_by_number ON issued_bulletin (number_key);

CREATE INDEX issued_bulletin_by_month ON issued_bulletin (plan_id, month);

CREATE TABLE matter (
    id         INTEGER PRIMARY KEY,
    since      INTEGER NOT NULL REFERENCES change,
    project_id INTEGER NOT NULL REFERENCES project,
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5)
) STRICT;

CREATE INDEX matter_by_project ON matter (project_id);

CREATE TABLE matter_version (
    matter_id   INTEGER NOT NULL REFERENCES matter,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    name        TEXT NOT NULL CHECK (name <> ''),
    unit_id     INTEGER REFERENCES unit,
    content     TEXT,
    document_no TEXT,
    opened_on   TEXT CHECK (length(opened_on) = 10),
    deadline    TEXT CHECK (length(deadline) = 10),
    settled_on  TEXT CHECK (length(settled_on) = 10 AND settled_on >= opened_on),
    result      TEXT,
    remark      TEXT,
    PRIMARY KEY (matter_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id         INTEGER PRIMARY KEY,
    since      INTEGER NOT NULL REFERENCES change,
    project_id INTEGER NOT NULL REFERENCES project,
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4)
) STRICT;

CREATE INDEX event_by_project ON event (project_id, kind);

CREATE TABLE event_version (
    event_id    INTEGER NOT NULL REFERENCES event,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    occurred_on INTEGER NOT NULL CHECK (occurred_on / 100 % 100 BETWEEN 1 AND 12), -- yyyymmdd, 00 for a day that is not known
    evidence    TEXT,
    document_no TEXT,
    remark      TEXT, counts_from INTEGER CHECK (counts_from % 100 BETWEEN 1 AND 12),
    PRIMARY KEY (event_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_pack (
    id       INTEGER PRIMARY KEY,
    since    INTEGER NOT NULL REFERENCES change,
    name     TEXT NOT NULL CHECK (name <> ''),
    version  TEXT NOT NULL CHECK (version <> ''),
    document TEXT NOT NULL CHECK (json_valid(document)),       -- canonical JSON
    sha256   TEXT NOT NULL CHECK (length(sha256) = 64),        -- of the document
    ten_days INTEGER NOT NULL CHECK (ten_days IN (0, 1)),      -- whether it asks for ten-day reports: each report must know
    UNIQUE (name, version)
) STRICT;

CREATE TABLE plan_rules (
    plan_id      INTEGER NOT NULL REFERENCES year_plan,
    until        INTEGER NOT NULL CHECK (until > since),
    since        INTEGER NOT NULL REFERENCES change,
    rule_pack_id INTEGER NOT NULL REFERENCES rule_pack,
    PRIMARY KEY (plan_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (id INTEGER PRIMARY KEY, since INTEGER NOT NULL REFERENCES change) STRICT;

CREATE TABLE person_version (
    person_id INTEGER NOT NULL REFERENCES person,
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    name      TEXT NOT NULL CHECK (name <> ''),
    name_key  TEXT NOT NULL,
    unit_id   INTEGER REFERENCES unit,
    post      TEXT,
    phone     TEXT,
    remark    TEXT,
    PRIMARY KEY (person_id, until)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX person_by_name ON person_version (name_key) WHERE until = 9223372036854775807;

CREATE TABLE role_grant (
    id         INTEGER PRIMARY KEY,
    since      INTEGER NOT NULL REFERENCES change,
    person_id  INTEGER NOT NULL REFERENCES person,
    role       INTEGER NOT NULL CHECK (role BETWEEN 1 AND 5),
    unit_id    INTEGER REFERENCES unit,                        -- at most one of these two; none is the whole ledger
    project_id INTEGER REFERENCES project,
    CHECK (unit_id IS NULL OR project_id IS NULL),
    CHECK (role <> 1 OR unit_id IS NULL AND project_id IS NULL)
) STRICT;

CREATE INDEX role_grant_by_person ON role_grant (person_id);

CREATE INDEX role_grant_by_role ON role_grant (role);

CREATE TABLE role_grant_term (
    grant_id INTEGER NOT NULL REFERENCES role_grant,
    until    INTEGER NOT NULL CHECK (until > since),
    since    INTEGER NOT NULL REFERENCES change,
    basis    TEXT,                                             -- what it rests on (依据)
    PRIMARY KEY (grant_id, until)
) STRICT, WITHOUT ROWID;

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
    funds_by_source TEXT CHECK (json_valid(funds_by_source)), cumulative_done_fen INTEGER,
    PRIMARY KEY (item_id, month, until),
    CHECK (state <> 4 OR opinion IS NOT NULL)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE plan_change_unit (
    id       INTEGER PRIMARY KEY,
    since    INTEGER NOT NULL REFERENCES change,
    line_id  INTEGER NOT NULL REFERENCES plan_change_line,
    side     INTEGER NOT NULL CHECK (side IN (1, 2)),
    position INTEGER NOT NULL CHECK (position > 1),
    unit_id  INTEGER NOT NULL REFERENCES unit,
    UNIQUE (line_id, side, position)
) STRICT;

CREATE TABLE issued_form (
    id          INTEGER PRIMARY KEY,
    since       INTEGER NOT NULL REFERENCES change,
    bulletin_id INTEGER NOT NULL REFERENCES issued_bulletin,
    form        INTEGER NOT NULL CHECK (form > 2),                    -- 3 JSON, 4 Markdown, 5 workbook
    deflated    BLOB NOT NULL CHECK (length(deflated) > 0)               -- RFC 1951; its SHA-256 stands with the bulletin
) STRICT;

CREATE UNIQUE INDEX issued_form_by_bulletin ON issued_form (bulletin_id, form);

CREATE TABLE clock_mark (
    change_no INTEGER NOT NULL REFERENCES change,
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),
    PRIMARY KEY (change_no, until),
    CHECK (since >= change_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_day (
    change_no INTEGER NOT NULL REFERENCES change,
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    day       TEXT NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (change_no, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_withdrawal (
    id      INTEGER PRIMARY KEY,
    since   INTEGER NOT NULL REFERENCES change,
    item_id INTEGER NOT NULL REFERENCES plan_item,
    month   INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    reason  TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX report_withdrawal_by_report ON report_withdrawal (item_id, month);

CREATE TABLE plan_counted (
    plan_id INTEGER NOT NULL REFERENCES year_plan,
    until   INTEGER NOT NULL CHECK (until > since),
    since   INTEGER NOT NULL REFERENCES change,
    side    INTEGER NOT NULL CHECK (side IN (1, 2)),  -- the whole, the parts
    PRIMARY KEY (plan_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE seal (
    id        INTEGER PRIMARY KEY,
    change_no INTEGER NOT NULL REFERENCES change,
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    key       TEXT NOT NULL CHECK (length(key) > 0),
    signature TEXT NOT NULL CHECK (length(signature) > 0),
    at_ms     INTEGER NOT NULL
) STRICT;

CREATE INDEX project_by_name ON project_version (name_key, until);

CREATE UNIQUE INDEX project_by_name_without_code ON project_version (name_key)
    WHERE until = 9223372036854775807 AND code IS NULL;

CREATE TABLE import_answer (
    id       INTEGER PRIMARY KEY,
    since    INTEGER NOT NULL REFERENCES change,
    file     TEXT NOT NULL CHECK (length(file) = 64),  -- SHA-256 of its bytes
    sheet    TEXT NOT NULL,
    cell     TEXT NOT NULL CHECK (cell <> ''),
    -- value, empty, row left out, row taken, left empty by the option, column, column confirmed before
    decision INTEGER NOT NULL CHECK (decision BETWEEN 1 AND 7),
    read     TEXT,
    value    TEXT CHECK (value IS NOT NULL OR decision <> 1)
) STRICT;

CREATE INDEX import_answer_by_change ON import_answer (since);

CREATE TABLE column_mapping (
    id         INTEGER NOT NULL,
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    kind       INTEGER NOT NULL CHECK (kind IN (1, 2)),  -- plans, monthly reports
    header     TEXT NOT NULL CHECK (header <> ''),
    header_key TEXT NOT NULL,
    field      TEXT,  -- NULL keeps the column as text
    unit       TEXT CHECK (unit IS NULL OR field IS NOT NULL),
    PRIMARY KEY (id, until)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX column_mapping_by_header ON column_mapping (kind, header_key) WHERE until = 9223372036854775807;

CREATE TABLE clock_lift (
    id        INTEGER PRIMARY KEY,
    since     INTEGER NOT NULL REFERENCES change,
    change_no INTEGER NOT NULL REFERENCES change CHECK (change_no < since),
    reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX clock_lift_by_change ON clock_lift (change_no);

CREATE INDEX project_by_parent ON project_version (parent_id)
    WHERE until = 9223372036854775807 AND parent_id IS NOT NULL;

CREATE TABLE matter_report (
    matter_id INTEGER NOT NULL REFERENCES matter,
    item_id   INTEGER NOT NULL REFERENCES plan_item,
    month     INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    PRIMARY KEY (matter_id, item_id, month, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX matter_report_by_report ON matter_report (item_id, month);

CREATE TABLE voided (
    subject   INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    part      INTEGER NOT NULL CHECK (part BETWEEN 0 AND 12), -- the month of a draft, else 0
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    reason    TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (subject, record_id, part, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE merger (
    subject INTEGER NOT NULL CHECK (subject IN (2, 6)),  -- units, projects
    id      INTEGER NOT NULL,
    until   INTEGER NOT NULL CHECK (until > since),
    since   INTEGER NOT NULL REFERENCES change,
    into_id INTEGER NOT NULL CHECK (into_id <> id),
    reason  TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (subject, id, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX merger_by_into ON merger (subject, into_id);

CREATE TABLE refusal (
    id        INTEGER PRIMARY KEY,
    since     INTEGER NOT NULL REFERENCES change,
    message   TEXT NOT NULL CHECK (message <> ''),
    task      INTEGER,
    kind      INTEGER,
    subject   INTEGER,
    record_id INTEGER CHECK (record_id IS NULL OR subject IS NOT NULL),
    times     INTEGER NOT NULL CHECK (times > 0)
) STRICT;

CREATE TABLE contact_change (
    id        INTEGER PRIMARY KEY,
    since     INTEGER NOT NULL REFERENCES change,
    person_id INTEGER NOT NULL REFERENCES person,
    reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX contact_change_by_person ON contact_change (person_id);

CREATE TABLE person_contact (
    person_id INTEGER PRIMARY KEY REFERENCES person,
    change_no INTEGER NOT NULL REFERENCES change,              -- the last of its contact_change
    post      TEXT,
    phone     TEXT,
    remark    TEXT
) STRICT;

CREATE TABLE plan_change (
    id              INTEGER PRIMARY KEY,
    since           INTEGER NOT NULL REFERENCES change,
    plan_id         INTEGER NOT NULL REFERENCES year_plan,
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    number          INTEGER NOT NULL CHECK (number > 0),  -- the n-th of its kind in the plan
    effective_month INTEGER NOT NULL CHECK (effective_month BETWEEN 1 AND 12),
    UNIQUE (plan_id, kind, number)
) STRICT;

CREATE TABLE letter (
    id         INTEGER PRIMARY KEY,
    since      INTEGER NOT NULL REFERENCES change,
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    plan_id    INTEGER REFERENCES year_plan,
    month      INTEGER CHECK (month IS NULL OR plan_id IS NOT NULL),     -- yyyymm
    project_id INTEGER REFERENCES project,
    unit_id    INTEGER REFERENCES unit,
    matter_id  INTEGER REFERENCES matter CHECK (matter_id IS NULL OR project_id IS NOT NULL),
    rule       TEXT CHECK (rule <> ''),                                   -- of the plan's rule pack
    as_of      INTEGER NOT NULL REFERENCES change CHECK (as_of < since),  -- the last change that its figures know of
    CHECK ((project_id IS NULL) <> (unit_id IS NULL))
) STRICT;

CREATE INDEX letter_by_project ON letter (project_id);

CREATE INDEX letter_by_month ON letter (plan_id, month);

CREATE TABLE letter_version (
    letter_id    INTEGER NOT NULL REFERENCES letter,
    until        INTEGER NOT NULL CHECK (until > since),
    since        INTEGER NOT NULL REFERENCES change,
    number_key   TEXT NOT NULL,                                           -- the number without its blanks, '' for a draft
    title        TEXT NOT NULL CHECK (title <> ''),
    units        TEXT,                                                    -- lists are JSON
    addressees   TEXT,
    body         TEXT,
    demands      TEXT,
    matters      TEXT,
    reply_days   INTEGER CHECK (reply_days > 0),
    reply_due    TEXT CHECK (length(reply_due) = 10),
    facts        TEXT,
    points       TEXT,                                                    -- a decimal
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    loses        TEXT,
    remark       TEXT,
    state        INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
    number       TEXT CHECK ((state = 1) = (number IS NULL)),
    issued_on    TEXT CHECK (length(issued_on) = 10 AND (state = 1) = (issued_on IS NULL)),
    replied_on   TEXT CHECK (length(replied_on) = 10 AND replied_on >= issued_on),
    reply        TEXT,
    replied_by   TEXT,
    closed_on    TEXT CHECK (length(closed_on) = 10 AND closed_on >= issued_on),
    outcome      TEXT,
    escalated_to INTEGER REFERENCES letter CHECK (escalated_to <> letter_id),
    revoked_on   TEXT CHECK (length(revoked_on) = 10 AND revoked_on >= issued_on),
    revoked_by   TEXT,
    revoked_for  TEXT,
    PRIMARY KEY (letter_id, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_version_by_number ON letter_version (number_key);

CREATE TABLE issued_letter (
    id        INTEGER PRIMARY KEY,
    since     INTEGER NOT NULL REFERENCES change,
    letter_id INTEGER NOT NULL REFERENCES letter,
    form      INTEGER NOT NULL CHECK (form > 1),
    format    INTEGER NOT NULL CHECK (format > 0),                        -- of the printing
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),                  -- of the form itself
    deflated  BLOB NOT NULL CHECK (length(deflated) > 0)                  -- RFC 1951
) STRICT;

CREATE UNIQUE INDEX issued_letter_by_letter ON issued_letter (letter_id, form);

CREATE TABLE assessment_fact (
    id      INTEGER PRIMARY KEY,
    since   INTEGER NOT NULL REFERENCES change,
    kind    INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    plan_id INTEGER NOT NULL REFERENCES year_plan,
    unit_id INTEGER NOT NULL REFERENCES unit
) STRICT;

CREATE INDEX assessment_fact_by_plan ON assessment_fact (plan_id);

CREATE INDEX assessment_fact_by_unit ON assessment_fact (unit_id);

CREATE TABLE assessment_fact_version (
    assessment_fact_id INTEGER NOT NULL REFERENCES assessment_fact,
    until              INTEGER NOT NULL CHECK (until > since),
    since              INTEGER NOT NULL REFERENCES change,
    month              INTEGER NOT NULL,                                  -- yyyymm
    last_month         INTEGER CHECK (last_month >= month),
    scheme             TEXT CHECK (scheme <> ''),
    item               TEXT CHECK (item <> ''),
    project_id         INTEGER REFERENCES project,
    value              TEXT CHECK (value <> ''),                          -- a decimal
    document_no        TEXT NOT NULL CHECK (document_no <> ''),
    document_date      TEXT NOT NULL CHECK (length(document_date) = 10),
    reason             TEXT NOT NULL CHECK (reason <> ''),
    remark             TEXT, assessment_id INTEGER REFERENCES issued_assessment, answered_on TEXT CHECK (length(answered_on) = 10), answer TEXT CHECK ((answer IS NULL) = (answered_on IS NULL)), is_upheld INTEGER CHECK (is_upheld IN (0, 1)),
    PRIMARY KEY (assessment_fact_id, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX assessment_fact_version_by_project ON assessment_fact_version (project_id) WHERE project_id IS NOT NULL;

CREATE TABLE issued_assessment (
    id           INTEGER PRIMARY KEY,
    since        INTEGER NOT NULL REFERENCES change,
    plan_id      INTEGER NOT NULL REFERENCES year_plan,
    month        INTEGER NOT NULL,                                        -- yyyymm
    scheme       TEXT NOT NULL CHECK (scheme <> ''),                      -- of the rule pack
    as_of        INTEGER NOT NULL REFERENCES change CHECK (as_of < since),
    number       TEXT NOT NULL CHECK (number <> ''),
    number_key   TEXT NOT NULL,                                           -- the number without its blanks
    issued_on    TEXT NOT NULL CHECK (length(issued_on) = 10),
    corrects     INTEGER REFERENCES issued_assessment CHECK (corrects < id),
    reason       TEXT CHECK ((reason IS NULL) = (corrects IS NULL)),
    rule_pack_id INTEGER NOT NULL REFERENCES rule_pack
) STRICT;

CREATE UNIQUE INDEX issued_assessment_by_number ON issued_assessment (number_key);

CREATE UNIQUE INDEX issued_assessment_by_former ON issued_assessment (corrects) WHERE corrects IS NOT NULL;

CREATE INDEX issued_assessment_by_plan ON issued_assessment (plan_id, scheme, month);

CREATE TABLE issued_assessment_form (
    id                   INTEGER PRIMARY KEY,
    since                INTEGER NOT NULL REFERENCES change,
    issued_assessment_id INTEGER NOT NULL REFERENCES issued_assessment,
    form                 INTEGER NOT NULL CHECK (form > 0),               -- 1 is the exact result
    format               INTEGER NOT NULL CHECK (format > 0),             -- of the printing
    sha256               TEXT NOT NULL CHECK (length(sha256) = 64),
    deflated             BLOB NOT NULL CHECK (length(deflated) > 0)       -- RFC 1951
) STRICT;

CREATE UNIQUE INDEX issued_assessment_form_by_issue ON issued_assessment_form (issued_assessment_id, form);

CREATE VIEW reading_ledger AS
SELECT CAST(1 AS INTEGER) AS version, uuid AS ledger, office,
       CAST((SELECT max(seq) FROM change) AS INTEGER) AS last_change
FROM ledger WHERE until = 9223372036854775807;

CREATE VIEW reading_merger AS
WITH RECURSIVE step (subject, id, into_id) AS (
    SELECT subject, id, into_id FROM merger WHERE until = 9223372036854775807
    UNION
    SELECT step.subject, step.id, m.into_id FROM step
    JOIN merger m ON m.subject = step.subject AND m.id = step.into_id AND m.until = 9223372036854775807)
SELECT CAST(step.subject AS INTEGER) AS subject, CAST(step.id AS INTEGER) AS id,
       CAST(step.into_id AS INTEGER) AS stands_for
FROM step
LEFT JOIN merger m ON m.subject = step.subject AND m.id = step.into_id AND m.until = 9223372036854775807
WHERE m.id IS NULL;

CREATE VIEW reading_unit AS
SELECT v.unit_id AS unit_id, v.name AS name, v.kind AS kind,
       CAST(CASE v.kind WHEN 1 THEN '县（市、区）' WHEN 2 THEN '功能区' WHEN 3 THEN '部门' WHEN 4 THEN '企业' WHEN 5 THEN '其他' END
            AS TEXT) AS kind_name,
       v.credit_code AS credit_code, v.since AS change
FROM unit_version v
LEFT JOIN merger m ON m.subject = 2 AND m.id = v.unit_id AND m.until = 9223372036854775807
WHERE v.until = 9223372036854775807 AND m.id IS NULL;

CREATE VIEW reading_sector AS
SELECT sector_id, name, parent_id, position, since AS change FROM sector_version WHERE until = 9223372036854775807;

CREATE VIEW reading_project AS
SELECT v.project_id AS project_id, v.name AS name, v.code AS code, v.sector_id AS sector_id, s.name AS sector,
       v.content AS content, v.period_start AS period_start, v.period_end AS period_end, v.total_fen AS total_fen,
       v.owner AS owner, v.owner_credit_code AS owner_credit_code, v.location AS location,
       CAST(CASE WHEN p.stands_for IS NULL THEN v.parent_id ELSE p.stands_for END AS INTEGER) AS parent_id,
       v.remark AS remark, v.since AS change
FROM project_version v
LEFT JOIN merger m ON m.subject = 6 AND m.id = v.project_id AND m.until = 9223372036854775807
LEFT JOIN reading_merger p ON p.subject = 6 AND p.id = v.parent_id
LEFT JOIN sector_version s ON s.sector_id = v.sector_id AND s.until = 9223372036854775807
WHERE v.until = 9223372036854775807 AND m.id IS NULL;

CREATE VIEW reading_item AS
SELECT v.item_id AS item_id, v.plan_id AS plan_id, y.year AS year, y.level AS level,
       CAST(CASE y.level WHEN 1 THEN '自治区级' WHEN 2 THEN '市级' WHEN 3 THEN '县级' END AS TEXT) AS level_name,
       t.title AS plan_title, p.project_id AS project_id, p.name AS project, p.code AS code, v.position AS position,
       v.phase AS phase,
       CAST(CASE v.phase WHEN 1 THEN '新开工' WHEN 2 THEN '续建' WHEN 3 THEN '竣工' WHEN 4 THEN '预备' END AS TEXT) AS phase_name,
       v.sector_id AS sector_id, s.name AS sector, v.total_fen AS total_fen, v.annual_fen AS annual_fen,
       v.done_before_fen AS done_before_fen, v.planned_start AS planned_start, v.planned_finish AS planned_finish,
       l.unit_id AS lead_unit_id, l.name AS lead_unit, r.unit_id AS reporting_unit_id, r.name AS reporting_unit,
       v.higher_level AS higher_level,
       CAST(y.year * 100 + v.entered_from AS INTEGER) AS entered_from,
       CAST(y.year * 100 + v.withdrawn_from AS INTEGER) AS withdrawn_from,
       v.absent_months AS absent_months, v.target AS target, v.remark AS remark, v.since AS change
FROM plan_item_version v
JOIN plan_item i ON i.id = v.item_id
JOIN year_plan y ON y.id = v.plan_id
JOIN year_plan_version t ON t.plan_id = v.plan_id AND t.until = 9223372036854775807
LEFT JOIN reading_merger pm ON pm.subject = 6 AND pm.id = i.project_id
JOIN project_version p ON p.until = 9223372036854775807
     AND p.project_id = CASE WHEN pm.stands_for IS NULL THEN i.project_id ELSE pm.stands_for END
LEFT JOIN sector_version s ON s.sector_id = v.sector_id AND s.until = 9223372036854775807
LEFT JOIN reading_merger lm ON lm.subject = 2 AND lm.id = v.lead_unit_id
LEFT JOIN unit_version l ON l.until = 9223372036854775807
     AND l.unit_id = CASE WHEN lm.stands_for IS NULL THEN v.lead_unit_id ELSE lm.stands_for END
LEFT JOIN reading_merger rm ON rm.subject = 2 AND rm.id = v.reporting_unit_id
LEFT JOIN unit_version r ON r.until = 9223372036854775807
     AND r.unit_id = CASE WHEN rm.stands_for IS NULL THEN v.reporting_unit_id ELSE rm.stands_for END
WHERE v.until = 9223372036854775807;

CREATE VIEW reading_item_unit AS
WITH said (item_id, plan_id, position, unit_id) AS (
    SELECT item_id, plan_id, 1, lead_unit_id FROM plan_item_version
    WHERE until = 9223372036854775807 AND lead_unit_id IS NOT NULL
    UNION ALL
    SELECT u.item_id, i.plan_id, u.position, u.unit_id FROM plan_item_unit u JOIN plan_item i ON i.id = u.item_id
    WHERE u.until = 9223372036854775807)
SELECT CAST(said.item_id AS INTEGER) AS item_id, CAST(said.plan_id AS INTEGER) AS plan_id,
       CAST(min(said.position) AS INTEGER) AS position, u.unit_id AS unit_id, u.name AS unit
FROM said
LEFT JOIN reading_merger m ON m.subject = 2 AND m.id = said.unit_id
JOIN unit_version u ON u.until = 9223372036854775807
     AND u.unit_id = CASE WHEN m.stands_for IS NULL THEN said.unit_id ELSE m.stands_for END
GROUP BY said.item_id, u.unit_id;

CREATE VIEW reading_month AS
SELECT r.item_id AS item_id, v.plan_id AS plan_id,
       CAST(CASE WHEN pm.stands_for IS NULL THEN i.project_id ELSE pm.stands_for END AS INTEGER) AS project_id,
       CAST(y.year * 100 + r.month AS INTEGER) AS month,
       r.month_done_fen AS month_done_fen, r.ytd_done_fen AS ytd_done_fen, r.cumulative_done_fen AS cumulative_done_fen,
       r.funds_ytd_fen AS funds_ytd_fen, r.funds_by_source AS funds_by_source,
       r.started AS started, r.started_on AS started_on, r.finished AS finished, r.finished_on AS finished_on,
       r.progress AS progress, r.preparation AS preparation, r.problem AS problem, r.next_steps AS next_steps,
       r.remark AS remark, r.done_fen AS standing_done_fen, r.is_started AS standing_started,
       r.is_finished AS standing_finished, r.since AS change
FROM report r
JOIN plan_item i ON i.id = r.item_id
JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = r.item_id AND v.until = 9223372036854775807
JOIN year_plan y ON y.id = i.plan_id
LEFT JOIN reading_merger pm ON pm.subject = 6 AND pm.id = i.project_id
WHERE r.until = 9223372036854775807;

CREATE VIEW reading_event AS
SELECT v.event_id AS event_id,
       CAST(CASE WHEN pm.stands_for IS NULL THEN e.project_id ELSE pm.stands_for END AS INTEGER) AS project_id,
       e.kind AS kind,
       CAST(CASE e.kind WHEN 1 THEN '开工' WHEN 2 THEN '竣工' WHEN 3 THEN '停工' WHEN 4 THEN '复工' END AS TEXT) AS kind_name,
       v.occurred_on AS occurred_on, v.counts_from AS counts_from, v.evidence AS evidence, v.document_no AS document_no,
       v.remark AS remark, v.since AS change
FROM event_version v
JOIN event e ON e.id = v.event_id
LEFT JOIN reading_merger pm ON pm.subject = 6 AND pm.id = e.project_id
WHERE v.until = 9223372036854775807;

CREATE VIEW reading_change AS
SELECT c.seq AS change, c.at_ms AS at_ms, c.actor AS actor, c.kind AS kind, c.note AS note, c.entries AS entries,
       m.kind AS clock_mark
FROM change c
LEFT JOIN clock_mark m ON m.change_no = c.seq AND m.until = 9223372036854775807;

CREATE TABLE attachment (
    id            INTEGER PRIMARY KEY,
    since         INTEGER NOT NULL REFERENCES change,
    project_id    INTEGER REFERENCES project CHECK (project_id IS NOT NULL OR kind > 4),
    kind          INTEGER NOT NULL CHECK (kind > 0),                      -- of what it is attached to
    record_id     INTEGER NOT NULL,                                       -- of a report, the plan item
    month         INTEGER CHECK ((month IS NULL) = (kind <> 2)),          -- yyyymm
    sha256        TEXT NOT NULL CHECK (length(sha256) = 64),
    sm3           TEXT NOT NULL CHECK (length(sm3) = 64),
    size          INTEGER NOT NULL CHECK (size > 0),                      -- bytes
    media_type    INTEGER NOT NULL CHECK (media_type > 0),
    exif_taken_at TEXT CHECK (length(exif_taken_at) IN (10, 19)),
    exif_lon_lat  TEXT,                                                   -- longitude, a comma, latitude, in degrees
    exif_datum    INTEGER CHECK ((exif_datum IS NULL) = (exif_lon_lat IS NULL))
) STRICT;

CREATE INDEX attachment_by_project ON attachment (project_id);

CREATE INDEX attachment_by_record ON attachment (kind, record_id, month);

CREATE INDEX attachment_by_sha256 ON attachment (sha256);

CREATE TABLE attachment_version (
    attachment_id INTEGER NOT NULL REFERENCES attachment,
    until         INTEGER NOT NULL CHECK (until > since),
    since         INTEGER NOT NULL REFERENCES change,
    name          TEXT NOT NULL CHECK (name <> ''),
    taken_at      TEXT CHECK (length(taken_at) IN (10, 19)),
    lon_lat       TEXT,
    datum         INTEGER CHECK ((datum IS NULL) = (lon_lat IS NULL)),
    remark        TEXT,
    PRIMARY KEY (attachment_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    id         INTEGER PRIMARY KEY,
    since      INTEGER NOT NULL REFERENCES change,
    project_id INTEGER NOT NULL REFERENCES project
) STRICT;

CREATE INDEX place_by_project ON place (project_id);

CREATE TABLE place_version (
    place_id    INTEGER NOT NULL REFERENCES place,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    name        TEXT NOT NULL CHECK (name <> ''),
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    datum       INTEGER NOT NULL CHECK (datum > 0),
    outline     TEXT NOT NULL CHECK (outline <> ''),                      -- positions, parted by semicolons
    address     TEXT,
    region_code TEXT CHECK (length(region_code) IN (6, 9, 12)),
    remark      TEXT,
    PRIMARY KEY (place_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE node (
    id            INTEGER PRIMARY KEY,
    since         INTEGER NOT NULL REFERENCES change,
    project_id    INTEGER NOT NULL REFERENCES project,
    template      TEXT CHECK (template <> ''),                            -- of the rule pack from which it was laid out
    template_node TEXT CHECK ((template_node IS NULL) = (template IS NULL))
) STRICT;

CREATE INDEX node_by_project ON node (project_id);

CREATE TABLE node_version (
    node_id     INTEGER NOT NULL REFERENCES node,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    name        TEXT NOT NULL CHECK (name <> ''),
    position    INTEGER NOT NULL CHECK (position > 0),
    planned_on  TEXT CHECK (length(planned_on) = 10),
    actual_on   TEXT CHECK (length(actual_on) = 10),
    unit_id     INTEGER REFERENCES unit,
    after_id    INTEGER REFERENCES node CHECK (after_id <> node_id),
    counts_as   INTEGER CHECK (counts_as IN (1, 2)),                      -- a start, a finish
    document_no TEXT,
    remark      TEXT,
    PRIMARY KEY (node_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
    id     INTEGER PRIMARY KEY,
    since  INTEGER NOT NULL REFERENCES change,
    ledger TEXT NOT NULL CHECK (length(ledger) = 36)
) STRICT;

CREATE UNIQUE INDEX partner_by_ledger ON partner (ledger);

CREATE TABLE partner_version (
    partner_id INTEGER NOT NULL REFERENCES partner,
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    name       TEXT NOT NULL CHECK (name <> ''),
    rank       INTEGER NOT NULL CHECK (rank IN (1, 2)),
    unit_id    INTEGER REFERENCES unit CHECK (rank = 1 OR unit_id IS NOT NULL),
    remark     TEXT,
    PRIMARY KEY (partner_id, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX partner_version_by_unit ON partner_version (unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE origin (
    subject    INTEGER NOT NULL,                                         -- of history.rs
    record_id  INTEGER NOT NULL,
    partner_id INTEGER NOT NULL REFERENCES partner,
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    ledger     TEXT NOT NULL CHECK (length(ledger) = 36),
    number     INTEGER NOT NULL CHECK (number > 0),
    is_made    INTEGER NOT NULL CHECK (is_made IN (0, 1)),
    PRIMARY KEY (subject, record_id, partner_id, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX origin_by_number ON origin (subject, ledger, number);

CREATE INDEX origin_by_partner ON origin (partner_id, subject);

CREATE TABLE agreed (
    subject    INTEGER NOT NULL,
    record_id  INTEGER NOT NULL,
    part       INTEGER NOT NULL,
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    partner_id INTEGER NOT NULL REFERENCES partner,
    version    INTEGER NOT NULL CHECK (version > 0),
    said_at    INTEGER CHECK (said_at <= since),
    PRIMARY KEY (subject, record_id, part, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX agreed_by_partner ON agreed (partner_id);

CREATE TABLE incarnation (
    id     INTEGER PRIMARY KEY,
    since  INTEGER NOT NULL REFERENCES change,
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TABLE sent_package (
    id          INTEGER PRIMARY KEY,
    since       INTEGER NOT NULL REFERENCES change,
    partner_id  INTEGER NOT NULL REFERENCES partner,
    incarnation INTEGER NOT NULL CHECK (incarnation >= 0),
    sequence    INTEGER NOT NULL CHECK (sequence > 0),
    kind        INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES year_plan,
    month       INTEGER,                                                 -- yyyymm
    base        INTEGER NOT NULL CHECK (base >= 0),                      -- a change of this ledger; 0 for none
    head        INTEGER NOT NULL CHECK (head > base),
    lines       INTEGER NOT NULL CHECK (lines >= 0),
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),               -- of the manifest
    sm3         TEXT NOT NULL CHECK (length(sm3) = 64)
) STRICT;

CREATE UNIQUE INDEX sent_package_by_sequence ON sent_package (partner_id, incarnation, sequence);

CREATE INDEX sent_package_by_plan ON sent_package (plan_id);

CREATE TABLE receipt (
    id              INTEGER PRIMARY KEY,
    since           INTEGER NOT NULL REFERENCES change,
    sent_package_id INTEGER NOT NULL REFERENCES sent_package,
    left_out        TEXT CHECK (json_valid(left_out))                    -- which records of it were not taken
) STRICT;

CREATE UNIQUE INDEX receipt_by_package ON receipt (sent_package_id);

CREATE TABLE received_package (
    id          INTEGER PRIMARY KEY,
    since       INTEGER NOT NULL REFERENCES change,
    partner_id  INTEGER NOT NULL REFERENCES partner,
    incarnation INTEGER NOT NULL CHECK (incarnation >= 0),
    sequence    INTEGER NOT NULL CHECK (sequence > 0),
    kind        INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES year_plan,
    month       INTEGER,                                                 -- yyyymm
    head        INTEGER NOT NULL CHECK (head > 0),                       -- a change of the sender's ledger
    head_hash   TEXT NOT NULL CHECK (length(head_hash) = 64),
    lines       INTEGER NOT NULL CHECK (lines >= 0),
    left_out    INTEGER NOT NULL CHECK (left_out BETWEEN 0 AND lines),
    wanted      TEXT CHECK (json_valid(wanted)),                         -- which they are
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),               -- of the manifest
    sm3         TEXT NOT NULL CHECK (length(sm3) = 64)
) STRICT;

CREATE INDEX received_package_by_sequence ON received_package (partner_id, incarnation, sequence);

CREATE INDEX received_package_by_plan ON received_package (plan_id);

CREATE TABLE answer (
    item_id    INTEGER NOT NULL REFERENCES plan_item,
    month      INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    partner_id INTEGER NOT NULL REFERENCES partner,
    outcome    INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 3),
    opinion    TEXT CHECK (opinion <> ''),
    version    INTEGER NOT NULL REFERENCES change,
    PRIMARY KEY (item_id, month, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_by_partner ON answer (partner_id);
