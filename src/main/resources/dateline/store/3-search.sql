-- The words of each report, folded by the program, which fills this where it lacks a report. Nothing
-- is kept but where the words stand.
CREATE VIRTUAL TABLE search USING fts5 (
  title, facts, article, aside,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER search_without_removed AFTER DELETE ON report BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER search_without_changed
AFTER UPDATE OF title, outlet, author, file, text ON report BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;
