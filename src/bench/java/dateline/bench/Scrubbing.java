package dateline.bench;

import dateline.explore.Explorer;
import dateline.explore.Mark;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;

/// A window of time that moves through a hundred thousand dated mentions, each time by some days.
final class Scrubbing {
  private static final int STEP = 3;

  private final Explorer explorer = new Explorer();
  private final int windowDays;
  private int at;

  /// @param places that are mentioned, all of them in a map of Syria and Iraq
  Scrubbing(int places, int windowDays) {
    this.windowDays = windowDays;
    explorer.show(DatedReports.aThousand(places), List.of());
  }

  Explorer explorer() {
    return explorer;
  }

  /// Moves the window, and answers the marks that are in it.
  List<Mark> move() {
    at = (at + STEP) % (DatedReports.DAYS - windowDays);
    LocalDate first = DatedReports.FIRST.plusDays(at);
    explorer.windowProperty().set(new TimeSpan(first, first.plusDays(windowDays - 1L)));
    return explorer.marks();
  }
}
