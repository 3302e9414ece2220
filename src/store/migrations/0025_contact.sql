-- How people are reached (联系方式). No digest covers person_contact, so that personal data can be overwritten; that it was
-- overwritten, and why, is a fact.

CREATE TABLE contact_change (
    id        INTEGER PRIMARY KEY,
    since     INTEGER NOT NULL REFERENCES change,
    person_id INTEGER NOT NULL REFERENCES person,
    reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX contact_change_by_person ON contact_change (person_id);
CREATE TABLE person_contact (
    person_id INTEGER PRIMARY KEY REFERENCES person,
    change_no INTEGER NOT NULL REFERENCES change,              -- the last of its contact_change
    post      TEXT,
    phone     TEXT,
    remark    TEXT
) STRICT;
