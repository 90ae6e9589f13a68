package dateline.ingest;

import dateline.model.Report;
import dateline.text.Unreadable;
import java.util.List;

/// What became of one article that was to be added to a project.
public sealed interface Outcome {
  /// Where it stands, for the user: the path of the file as it was given, and for one article of
  /// several its place in the file.
  String source();

  /// It is in the project for good.
  ///
  /// @param twins the reports of the project that have the same words
  /// @param dated those of them that have another day for that now
  record Added(String source, Report report, List<Twin> twins, List<Report> dated)
      implements Outcome {
    public Added {
      twins = List.copyOf(twins);
      dated = List.copyOf(dated);
    }
  }

  /// The project holds the same bytes already.
  record AlreadyKnown(String source) implements Outcome {}

  record Refused(String source, Unreadable why) implements Outcome {}
}
