-- Where a report's title, outlet, author, language and address were found; the day on which it says
-- that it was changed; and whether its encoding was guessed, not stated.

ALTER TABLE report ADD COLUMN found TEXT CHECK (found IS NULL OR json_valid(found));
ALTER TABLE report ADD COLUMN revised TEXT CHECK (revised IS NULL OR json_valid(revised));
ALTER TABLE report ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0 CHECK (guessed IN (0, 1));
