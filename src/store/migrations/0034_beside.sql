-- Attachments (附件), whose bytes lie beside the ledger, and places of projects (位置).

CREATE TABLE attachment (
    id            INTEGER PRIMARY KEY,
    since         INTEGER NOT NULL REFERENCES change,
    project_id    INTEGER REFERENCES project CHECK (project_id IS NOT NULL OR kind > 4),
    kind          INTEGER NOT NULL CHECK (kind > 0),                      -- of what it is attached to
    record_id     INTEGER NOT NULL,                                       -- of a report, the plan item
    month         INTEGER CHECK ((month IS NULL) = (kind <> 2)),          -- yyyymm
    sha256        TEXT NOT NULL CHECK (length(sha256) = 64),
    sm3           TEXT NOT NULL CHECK (length(sm3) = 64),
    size          INTEGER NOT NULL CHECK (size > 0),                      -- bytes
    media_type    INTEGER NOT NULL CHECK (media_type > 0),
    exif_taken_at TEXT CHECK (length(exif_taken_at) IN (10, 19)),
    exif_lon_lat  TEXT,                                                   -- longitude, a comma, latitude, in degrees
    exif_datum    INTEGER CHECK ((exif_datum IS NULL) = (exif_lon_lat IS NULL))
) STRICT;
CREATE INDEX attachment_by_project ON attachment (project_id);
CREATE INDEX attachment_by_record ON attachment (kind, record_id, month);
CREATE INDEX attachment_by_sha256 ON attachment (sha256);
CREATE TABLE attachment_version (
    attachment_id INTEGER NOT NULL REFERENCES attachment,
    until         INTEGER NOT NULL CHECK (until > since),
    since         INTEGER NOT NULL REFERENCES change,
    name          TEXT NOT NULL CHECK (name <> ''),
    taken_at      TEXT CHECK (length(taken_at) IN (10, 19)),
    lon_lat       TEXT,
    datum         INTEGER CHECK ((datum IS NULL) = (lon_lat IS NULL)),
    remark        TEXT,
    PRIMARY KEY (attachment_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    id         INTEGER PRIMARY KEY,
    since      INTEGER NOT NULL REFERENCES change,
    project_id INTEGER NOT NULL REFERENCES project
) STRICT;
CREATE INDEX place_by_project ON place (project_id);
CREATE TABLE place_version (
    place_id    INTEGER NOT NULL REFERENCES place,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    name        TEXT NOT NULL CHECK (name <> ''),
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    datum       INTEGER NOT NULL CHECK (datum > 0),
    outline     TEXT NOT NULL CHECK (outline <> ''),                      -- positions, parted by semicolons
    address     TEXT,
    region_code TEXT CHECK (length(region_code) IN (6, 9, 12)),
    remark      TEXT,
    PRIMARY KEY (place_id, until)
) STRICT, WITHOUT ROWID;
