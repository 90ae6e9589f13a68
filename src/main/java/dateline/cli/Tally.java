package dateline.cli;

import dateline.ingest.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Counts what became of the reports of an import, and names the refused ones.
final class Tally {
  private final Refusals refusals;
  private final List<String> copies = new ArrayList<>();
  private int added;
  private int known;

  /// @param err where the refused ones are named
  Tally(PrintWriter err) {
    this.refusals = new Refusals(err);
  }

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Added(_, var report, var twins, _) -> {
        added++;
        if (!twins.isEmpty()) {
          copies.add(report.title() + ": " + twins.getFirst().words());
        }
      }
      case Outcome.AlreadyKnown _ -> known++;
      case Outcome.Refused(String source, var why) -> refusals.add(source, why);
    }
  }

  /// A line for each report that has the same words as another.
  List<String> copies() {
    return copies;
  }

  int exitCode() {
    return refusals.exitCode();
  }

  @Override
  public String toString() {
    String ofThem =
        switch (copies.size()) {
          case 0 -> "";
          case 1 -> " (1 near-copy)";
          default -> " (" + copies.size() + " near-copies)";
        };
    return added
        + " added"
        + ofThem
        + ", "
        + known
        + " there already, "
        + refusals.count()
        + " refused";
  }
}
