package dateline.ingest;

import dateline.model.Report;
import dateline.text.Unreadable;

/// What became of one article that was to be added to a project.
public sealed interface Outcome {
  /// Where it stands, for the user: the path of the file as it was given, and for one article of
  /// several its place in the file.
  String source();

  /// It is in the project for good.
  record Added(String source, Report report) implements Outcome {}

  /// The project holds the same bytes already.
  record AlreadyKnown(String source) implements Outcome {}

  record Refused(String source, Unreadable why) implements Outcome {}
}
