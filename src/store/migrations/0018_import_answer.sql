-- What a person decided about the cells of a file that was imported, and what the office confirmed that columns mean.

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
