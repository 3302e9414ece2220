-- Units and owner belong to what a plan says of an item in a month, like its amounts: a line of an instrument keeps them
-- before and after. A line that was written before this step has NULL in `has_units`: the units of its item hold for
-- all months, as they did then.

ALTER TABLE plan_change_line ADD COLUMN has_units INTEGER CHECK (has_units = 1);
ALTER TABLE plan_change_line ADD COLUMN lead_unit_before INTEGER REFERENCES unit
    CHECK (lead_unit_before IS NULL OR has_units IS 1 AND phase_before IS NOT NULL);
ALTER TABLE plan_change_line ADD COLUMN reporting_unit_before INTEGER REFERENCES unit
    CHECK (reporting_unit_before IS NULL OR has_units IS 1 AND phase_before IS NOT NULL);
ALTER TABLE plan_change_line ADD COLUMN owner_before TEXT
    CHECK (owner_before IS NULL OR has_units IS 1 AND phase_before IS NOT NULL AND owner_before <> '');
ALTER TABLE plan_change_line ADD COLUMN owner_code_before TEXT
    CHECK (owner_code_before IS NULL OR owner_before IS NOT NULL AND length(owner_code_before) = 18);
ALTER TABLE plan_change_line ADD COLUMN lead_unit_after INTEGER REFERENCES unit
    CHECK (lead_unit_after IS NULL OR has_units IS 1 AND phase_after IS NOT NULL);
ALTER TABLE plan_change_line ADD COLUMN reporting_unit_after INTEGER REFERENCES unit
    CHECK (reporting_unit_after IS NULL OR has_units IS 1 AND phase_after IS NOT NULL);
ALTER TABLE plan_change_line ADD COLUMN owner_after TEXT
    CHECK (owner_after IS NULL OR has_units IS 1 AND phase_after IS NOT NULL AND owner_after <> '');
ALTER TABLE plan_change_line ADD COLUMN owner_code_after TEXT
    CHECK (owner_code_after IS NULL OR owner_after IS NOT NULL AND length(owner_code_after) = 18);

-- The responsible units after the lead unit, from position 2, before (1) and after (2) the instrument.
CREATE TABLE plan_change_unit (
    id       INTEGER PRIMARY KEY,
    since    INTEGER NOT NULL REFERENCES change,
    line_id  INTEGER NOT NULL REFERENCES plan_change_line,
    side     INTEGER NOT NULL CHECK (side IN (1, 2)),
    position INTEGER NOT NULL CHECK (position > 1),
    unit_id  INTEGER NOT NULL REFERENCES unit,
    UNIQUE (line_id, side, position)
) STRICT;
