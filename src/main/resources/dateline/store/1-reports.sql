-- Days are ISO 8601 intervals, "2017-09-18/2017-09-24"; an open side is "..". Offsets count UTF-16
-- units. Lists keep their order in `segment_at`, `place_at` and
-- `date_at`, from 0.

CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  source_id TEXT,
  file TEXT NOT NULL,
  charset TEXT NOT NULL,
  modified TEXT,
  title TEXT,
  outlet TEXT,
  author TEXT,
  language TEXT,
  url TEXT,
  stated TEXT CHECK (stated IS NULL OR json_valid(stated)),
  published TEXT CHECK (published IS NULL OR json_valid(published)),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE segment (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  segment_at INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop >= start),
  part TEXT NOT NULL,
  PRIMARY KEY (report, segment_at)
) STRICT, WITHOUT ROWID;

-- A place as the gazetteer described it when the report was read; the same id may come again with
-- other values once the gazetteer has changed.
CREATE TABLE place (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
  radius_km REAL NOT NULL,
  country TEXT,
  admin1 TEXT,
  admin2 TEXT,
  population INTEGER NOT NULL
) STRICT;

CREATE INDEX place_by_id ON place (id);

-- A mention is known (place, and the keys of the runners-up as a list), derived (relation and shape),
-- or neither where it was not located.
CREATE TABLE place_mention (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  place_at INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop >= start),
  text TEXT NOT NULL,
  part TEXT NOT NULL,
  role TEXT NOT NULL,
  place INTEGER REFERENCES place,
  runners_up TEXT CHECK (runners_up IS NULL OR json_valid(runners_up)),
  relation TEXT CHECK (relation IS NULL OR json_valid(relation)),
  shape TEXT CHECK (shape IS NULL OR json_valid(shape)),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  reason TEXT NOT NULL,
  days TEXT,
  PRIMARY KEY (report, place_at),
  CHECK ((relation IS NULL) = (shape IS NULL)),
  CHECK ((place IS NULL) = (runners_up IS NULL)),
  CHECK (place IS NULL OR relation IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_mention_by_place ON place_mention (place);

CREATE TABLE time_mention (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  date_at INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop >= start),
  text TEXT NOT NULL,
  part TEXT NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  days TEXT,
  PRIMARY KEY (report, date_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE view (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  state TEXT NOT NULL CHECK (json_valid(state))
) STRICT;
