-- Clocks that were wrong: instants of changes that are not trusted (时钟), and days that a registrar set instead (补记日期).

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
