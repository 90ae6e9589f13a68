-- What the sentences of each report tell of events, in the order of its text.
CREATE TABLE telling (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  told TEXT NOT NULL CHECK (json_valid(told))
) STRICT;

-- A small place with a number of victims; what tells the same event has one of the same.
CREATE TABLE telling_key (
  key TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (key, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX telling_key_by_report ON telling_key (report);
