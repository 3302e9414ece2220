-- The month (yyyymm) from which an event counts that was recorded when months that it would move were closed.

ALTER TABLE event_version ADD COLUMN counts_from INTEGER CHECK (counts_from % 100 BETWEEN 1 AND 12);
