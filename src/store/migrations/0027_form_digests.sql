-- Digests of the forms that came after the first four stand in one column, so that a new form needs none of its own.

ALTER TABLE issued_bulletin ADD COLUMN forms_sha256 TEXT CHECK (forms_sha256 <> '');  -- JSON: number of a form, its SHA-256
