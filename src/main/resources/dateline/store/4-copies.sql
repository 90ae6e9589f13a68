-- The winnowed hashes of each report's words, 32 bits each, big-endian, ascending.
CREATE TABLE fingerprint (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  hashes BLOB NOT NULL
) STRICT;

-- Reports that tell the same in the same words. Of a PART, `report` stands in `other`; otherwise it is
-- the later added one.
CREATE TABLE copy (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  kind TEXT NOT NULL,
  credited INTEGER CHECK (credited IS NULL OR credited IN (report, other)),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  PRIMARY KEY (report, other),
  CHECK (report <> other)
) STRICT, WITHOUT ROWID;

CREATE INDEX copy_by_other ON copy (other);
CREATE INDEX report_by_url ON report (url);
CREATE INDEX report_by_file ON report (file, source_id);
