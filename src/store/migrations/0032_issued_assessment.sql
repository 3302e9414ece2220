-- Issued results of assessments (考核结果), their printed forms, and objections (申诉).

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
-- A row is written once and never changes.
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
ALTER TABLE assessment_fact_version ADD COLUMN assessment_id INTEGER REFERENCES issued_assessment;
ALTER TABLE assessment_fact_version ADD COLUMN answered_on TEXT CHECK (length(answered_on) = 10);
ALTER TABLE assessment_fact_version ADD COLUMN answer TEXT CHECK ((answer IS NULL) = (answered_on IS NULL));
ALTER TABLE assessment_fact_version ADD COLUMN is_upheld INTEGER CHECK (is_upheld IN (0, 1));
