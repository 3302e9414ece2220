-- Which unit or project is another one from a change on (合并).

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
