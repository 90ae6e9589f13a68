package dateline.view;

import dateline.ingest.Outcome;
import dateline.ingest.Twin;
import java.nio.file.Path;
import java.util.List;

/// What the list says of one file or article that came: words alone, for there may be very many.
///
/// @param source where it stands, for the user
record Arrival(Kind kind, String source, String words) {
  /// What became of it.
  enum Kind {
    ADDED,
    KNOWN,
    REFUSED
  }

  static Arrival of(Outcome outcome) {
    String source = outcome.source();
    return switch (outcome) {
      case Outcome.Added(_, var report, var twins, _) ->
          new Arrival(Kind.ADDED, source, report.title() + words(twins));
      case Outcome.AlreadyKnown _ ->
          new Arrival(Kind.KNOWN, source, nameOf(source) + ": already known");
      case Outcome.Refused refused ->
          new Arrival(Kind.REFUSED, source, nameOf(source) + ": " + refused.why().getMessage());
    };
  }

  private static String words(List<Twin> twins) {
    return twins.isEmpty() ? "" : ": " + twins.getFirst().words();
  }

  boolean isRefused() {
    return kind == Kind.REFUSED;
  }

  /// For a list that is read elsewhere: the whole path, a tab, and the reason.
  String line() {
    return source + "\t" + words.substring(Math.min(words.length(), nameOf(source).length() + 2));
  }

  /// A file by its own name, without the folders.
  private static String nameOf(String source) {
    Path name = Path.of(source).getFileName();
    return name == null ? source : name.toString();
  }
}
