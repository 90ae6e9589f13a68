-- The folders whose new files are read as they come, and the files in them that were there before or
-- have been read. A file is new when its size or its time (ms since 1970) is another one.

CREATE TABLE watched_folder (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE watched_file (
  folder INTEGER NOT NULL REFERENCES watched_folder ON DELETE CASCADE,
  file TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  PRIMARY KEY (folder, file)
) STRICT, WITHOUT ROWID;
