-- Letters (函件): what they are about, what they say and what became of them, and the printed forms as they were issued.

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
-- A row is written once and never changes.
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
