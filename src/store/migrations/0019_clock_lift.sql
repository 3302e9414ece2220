-- Marks of instants that a wrong clock set and a registrar lifted (撤销时间标记), and why. A mark itself ends in its own table.

CREATE TABLE clock_lift (
    id        INTEGER PRIMARY KEY,
    since     INTEGER NOT NULL REFERENCES change,
    change_no INTEGER NOT NULL REFERENCES change CHECK (change_no < since),
    reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX clock_lift_by_change ON clock_lift (change_no);
