package dateline.ingest;

import dateline.text.Unreadable;
import dateline.text.Unreadable.Reason;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// What is said when the program itself fails on a report: the others are read all the same.
final class Faults {
  private static final Logger LOG = System.getLogger(Faults.class.getName());

  private Faults() {}

  static Unreadable logged(String source, Throwable fault) {
    LOG.log(Level.ERROR, () -> "failed on " + source, fault);
    return new Unreadable(
        Reason.DAMAGED, "Dateline itself failed on this report. Please report the fault.");
  }

  static Unreadable tooMuch() {
    return new Unreadable(
        Reason.TOO_LARGE, "It takes more memory than there is. Split it into smaller files.");
  }
}
