package dateline.cli;

import dateline.ingest.Outcome;
import java.io.PrintWriter;

/// Counts what became of the reports of an import, and names the refused ones.
final class Tally {
  private final Refusals refusals;
  private int added;
  private int known;

  /// @param err where the refused ones are named
  Tally(PrintWriter err) {
    this.refusals = new Refusals(err);
  }

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Added _ -> added++;
      case Outcome.AlreadyKnown _ -> known++;
      case Outcome.Refused(String source, var why) -> refusals.add(source, why);
    }
  }

  int exitCode() {
    return refusals.exitCode();
  }

  @Override
  public String toString() {
    return added + " added, " + known + " there already, " + refusals.count() + " refused";
  }
}
