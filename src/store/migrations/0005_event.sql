-- What projects really do (开工、竣工、停工、复工). An event that was recorded by mistake ends without a successor.

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
    remark      TEXT,
    PRIMARY KEY (event_id, until)
) STRICT, WITHOUT ROWID;
