-- Which of a whole and its parts counts in a plan that lists both (整体与部分); no row: both do.

CREATE TABLE plan_counted (
    plan_id INTEGER NOT NULL REFERENCES year_plan,
    until   INTEGER NOT NULL CHECK (until > since),
    since   INTEGER NOT NULL REFERENCES change,
    side    INTEGER NOT NULL CHECK (side IN (1, 2)),  -- the whole, the parts
    PRIMARY KEY (plan_id, until)
) STRICT, WITHOUT ROWID;
