-- What a report says of the investment done since the start of the construction (自开工累计完成投资).

ALTER TABLE report ADD COLUMN cumulative_done_fen INTEGER;
ALTER TABLE filing ADD COLUMN cumulative_done_fen INTEGER;
