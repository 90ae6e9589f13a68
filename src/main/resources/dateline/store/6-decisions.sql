-- What people decided about a report, and its masthead and segments as they were read before; a
-- report that nobody decided anything about has no row. All other tables hold what follows from both.
CREATE TABLE decided (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  decisions TEXT NOT NULL CHECK (json_valid(decisions)),
  masthead TEXT NOT NULL CHECK (json_valid(masthead)),
  segments TEXT NOT NULL CHECK (json_valid(segments))
) STRICT;

-- What names mean in all reports; `place` is null for a name of no place.
CREATE TABLE sense (
  name TEXT NOT NULL PRIMARY KEY,
  place TEXT CHECK (place IS NULL OR json_valid(place))
) STRICT, WITHOUT ROWID;
