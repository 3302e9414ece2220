-- What offices send each other (单位间数据往来).

-- Offices with which packages are exchanged (往来单位), by the uuids of their ledgers.
CREATE TABLE partner (
    id     INTEGER PRIMARY KEY,
    since  INTEGER NOT NULL REFERENCES change,
    ledger TEXT NOT NULL CHECK (length(ledger) = 36)
) STRICT;
CREATE UNIQUE INDEX partner_by_ledger ON partner (ledger);
CREATE TABLE partner_version (
    partner_id INTEGER NOT NULL REFERENCES partner,
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    name       TEXT NOT NULL CHECK (name <> ''),
    rank       INTEGER NOT NULL CHECK (rank IN (1, 2)),
    unit_id    INTEGER REFERENCES unit CHECK (rank = 1 OR unit_id IS NOT NULL),
    remark     TEXT,
    PRIMARY KEY (partner_id, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_version_by_unit ON partner_version (unit_id) WHERE unit_id IS NOT NULL;

-- As what a partner knows a record (来源), where that is not its number here. `is_made`: it was added to this ledger because the
-- partner sent it; else a person said that the two are one.
CREATE TABLE origin (
    subject    INTEGER NOT NULL,                                         -- of history.rs
    record_id  INTEGER NOT NULL,
    partner_id INTEGER NOT NULL REFERENCES partner,
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    ledger     TEXT NOT NULL CHECK (length(ledger) = 36),
    number     INTEGER NOT NULL CHECK (number > 0),
    is_made    INTEGER NOT NULL CHECK (is_made IN (0, 1)),
    PRIMARY KEY (subject, record_id, partner_id, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX origin_by_number ON origin (subject, ledger, number);
CREATE INDEX origin_by_partner ON origin (partner_id, subject);

-- What a partner is known to say of a record: `version` is the partner's change that wrote it. As of `said_at` this office said the
-- same; where it decided otherwise, that is an earlier change, or none. `part` is the month of a report, else 0.
CREATE TABLE agreed (
    subject    INTEGER NOT NULL,
    record_id  INTEGER NOT NULL,
    part       INTEGER NOT NULL,
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    partner_id INTEGER NOT NULL REFERENCES partner,
    version    INTEGER NOT NULL CHECK (version > 0),
    said_at    INTEGER CHECK (said_at <= since),
    PRIMARY KEY (subject, record_id, part, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreed_by_partner ON agreed (partner_id);

-- Lives of this ledger after the first (台账代次): it was restored or copied.
CREATE TABLE incarnation (
    id     INTEGER PRIMARY KEY,
    since  INTEGER NOT NULL REFERENCES change,
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TABLE sent_package (
    id          INTEGER PRIMARY KEY,
    since       INTEGER NOT NULL REFERENCES change,
    partner_id  INTEGER NOT NULL REFERENCES partner,
    incarnation INTEGER NOT NULL CHECK (incarnation >= 0),
    sequence    INTEGER NOT NULL CHECK (sequence > 0),
    kind        INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES year_plan,
    month       INTEGER,                                                 -- yyyymm
    base        INTEGER NOT NULL CHECK (base >= 0),                      -- a change of this ledger; 0 for none
    head        INTEGER NOT NULL CHECK (head > base),
    lines       INTEGER NOT NULL CHECK (lines >= 0),
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),               -- of the manifest
    sm3         TEXT NOT NULL CHECK (length(sm3) = 64)
) STRICT;
CREATE UNIQUE INDEX sent_package_by_sequence ON sent_package (partner_id, incarnation, sequence);
CREATE INDEX sent_package_by_plan ON sent_package (plan_id);
-- That a package was received, as the partner said in one of its own.
CREATE TABLE receipt (
    id              INTEGER PRIMARY KEY,
    since           INTEGER NOT NULL REFERENCES change,
    sent_package_id INTEGER NOT NULL REFERENCES sent_package,
    left_out        TEXT CHECK (json_valid(left_out))                    -- which records of it were not taken
) STRICT;
CREATE UNIQUE INDEX receipt_by_package ON receipt (sent_package_id);

CREATE TABLE received_package (
    id          INTEGER PRIMARY KEY,
    since       INTEGER NOT NULL REFERENCES change,
    partner_id  INTEGER NOT NULL REFERENCES partner,
    incarnation INTEGER NOT NULL CHECK (incarnation >= 0),
    sequence    INTEGER NOT NULL CHECK (sequence > 0),
    kind        INTEGER NOT NULL,
    plan_id     INTEGER NOT NULL REFERENCES year_plan,
    month       INTEGER,                                                 -- yyyymm
    head        INTEGER NOT NULL CHECK (head > 0),                       -- a change of the sender's ledger
    head_hash   TEXT NOT NULL CHECK (length(head_hash) = 64),
    lines       INTEGER NOT NULL CHECK (lines >= 0),
    left_out    INTEGER NOT NULL CHECK (left_out BETWEEN 0 AND lines),
    wanted      TEXT CHECK (json_valid(wanted)),                         -- which they are
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),               -- of the manifest
    sm3         TEXT NOT NULL CHECK (length(sm3) = 64)
) STRICT;
-- Not unique: a person may accept a fork.
CREATE INDEX received_package_by_sequence ON received_package (partner_id, incarnation, sequence);
CREATE INDEX received_package_by_plan ON received_package (plan_id);

-- What an upper office said of a report that was sent to it (答复).
CREATE TABLE answer (
    item_id    INTEGER NOT NULL REFERENCES plan_item,
    month      INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    until      INTEGER NOT NULL CHECK (until > since),
    since      INTEGER NOT NULL REFERENCES change,
    partner_id INTEGER NOT NULL REFERENCES partner,
    outcome    INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 3),
    opinion    TEXT CHECK (opinion <> ''),
    version    INTEGER NOT NULL REFERENCES change,
    PRIMARY KEY (item_id, month, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_partner ON answer (partner_id);
