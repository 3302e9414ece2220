-- Seals (签章): signatures of the host over number and hash of a change. They are no facts: no digest covers them, so that
-- a change can be sealed after it was written.

CREATE TABLE seal (
    id        INTEGER PRIMARY KEY,
    change_no INTEGER NOT NULL REFERENCES change,
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    key       TEXT NOT NULL CHECK (length(key) > 0),
    signature TEXT NOT NULL CHECK (length(signature) > 0),
    at_ms     INTEGER NOT NULL
) STRICT;
