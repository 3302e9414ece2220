-- What was voided (作废), and why: its own row is closed, and this one stands until it is restored.

CREATE TABLE voided (
    subject   INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    part      INTEGER NOT NULL CHECK (part BETWEEN 0 AND 12), -- the month of a draft, else 0
    until     INTEGER NOT NULL CHECK (until > since),
    since     INTEGER NOT NULL REFERENCES change,
    reason    TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (subject, record_id, part, until)
) STRICT, WITHOUT ROWID;
