-- What an issued bulletin is called and of what time it is; NULL is the usual one of a month, as before.

ALTER TABLE issued_bulletin ADD COLUMN kind INTEGER CHECK (kind > 0);
ALTER TABLE issued_bulletin ADD COLUMN period INTEGER CHECK (period > 0);
