-- What stands in the way of projects (事项): permits, institutions, problems, inspections, land acquisition.

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
