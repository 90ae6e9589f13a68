package dateline.ingest;

import dateline.model.Reading;
import dateline.text.Unreadable;

/// What became of one article of a file, or of a whole file that holds none.
public sealed interface Result {
  /// Where it stands, for the user: the path of the file as it was given, and for one article of
  /// several its place in the file.
  String source();

  record Read(String source, Reading reading) implements Result {}

  /// The same bytes were read before.
  record Known(String source) implements Result {}

  record Refused(String source, Unreadable why) implements Result {}
}
