-- Attempts that were refused for want of a right (越权尝试). Who tried, and when, says the change.

CREATE TABLE refusal (
    id        INTEGER PRIMARY KEY,
    since     INTEGER NOT NULL REFERENCES change,
    message   TEXT NOT NULL CHECK (message <> ''),
    task      INTEGER,
    kind      INTEGER,
    subject   INTEGER,
    record_id INTEGER CHECK (record_id IS NULL OR subject IS NOT NULL),
    times     INTEGER NOT NULL CHECK (times > 0)
) STRICT;
