-- People and their roles (人员、职责). A role holds from the change that granted it until the one that revoked it.

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
