-- Rule packs (规则包): documents that never change, and which of them a plan uses.

CREATE TABLE rule_pack (
    id       INTEGER PRIMARY KEY,
    since    INTEGER NOT NULL REFERENCES change,
    name     TEXT NOT NULL CHECK (name <> ''),
    version  TEXT NOT NULL CHECK (version <> ''),
    document TEXT NOT NULL CHECK (json_valid(document)),       -- canonical JSON
    sha256   TEXT NOT NULL CHECK (length(sha256) = 64),        -- of the document
    ten_days INTEGER NOT NULL CHECK (ten_days IN (0, 1)),      -- whether it asks for ten-day reports: each report must know
    UNIQUE (name, version)
) STRICT;
CREATE TABLE plan_rules (
    plan_id      INTEGER NOT NULL REFERENCES year_plan,
    until        INTEGER NOT NULL CHECK (until > since),
    since        INTEGER NOT NULL REFERENCES change,
    rule_pack_id INTEGER NOT NULL REFERENCES rule_pack,
    PRIMARY KEY (plan_id, until)
) STRICT, WITHOUT ROWID;

-- The pack by which a bulletin was made; NULL where its plan used none.
ALTER TABLE issued_bulletin ADD COLUMN rule_pack_id INTEGER REFERENCES rule_pack;
