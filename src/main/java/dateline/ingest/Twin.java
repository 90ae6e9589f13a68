package dateline.ingest;

import dateline.model.Copy;

/// A report of the project that has the same words as one that was added.
///
/// @param added the id of the one that was added
/// @param title of the other
public record Twin(long added, Copy copy, String title) {

  /// "near-copy of TITLE", as it is said behind the added one's title.
  public String words() {
    return copy.words(added) + " " + title;
  }
}
