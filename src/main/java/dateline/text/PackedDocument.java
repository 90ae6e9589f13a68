package dateline.text;

import dateline.text.plain.Draft;

/// A kind of document that is a ZIP archive inside.
interface PackedDocument {
  boolean fits(Archive archive);

  Draft draft(Archive archive) throws Unreadable;
}
