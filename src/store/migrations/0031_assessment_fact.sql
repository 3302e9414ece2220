-- Facts of an assessment (考核登记): what a registrar gives a unit, or exempts it from, by a document.

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
    remark             TEXT,
    PRIMARY KEY (assessment_fact_id, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_fact_version_by_project ON assessment_fact_version (project_id) WHERE project_id IS NOT NULL;
