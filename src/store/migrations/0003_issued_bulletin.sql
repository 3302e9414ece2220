-- Issued bulletins (简报、通报的签发). A row is written once and never changes.

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
) STRICT;
CREATE UNIQUE INDEX issued_bulletin_by_number ON issued_bulletin (number_key);
CREATE INDEX issued_bulletin_by_month ON issued_bulletin (plan_id, month);
