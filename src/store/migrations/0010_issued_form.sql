-- The printed forms of issued bulletins as they were issued, but for the text, which stands with the bulletin. A row is
-- written once and never changes.

CREATE TABLE issued_form (
    id          INTEGER PRIMARY KEY,
    since       INTEGER NOT NULL REFERENCES change,
    bulletin_id INTEGER NOT NULL REFERENCES issued_bulletin,
    form        INTEGER NOT NULL CHECK (form > 2),                    -- 3 JSON, 4 Markdown, 5 workbook
    deflated    BLOB NOT NULL CHECK (length(deflated) > 0)               -- RFC 1951; its SHA-256 stands with the bulletin
) STRICT;
CREATE UNIQUE INDEX issued_form_by_bulletin ON issued_form (bulletin_id, form);
