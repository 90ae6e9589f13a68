package dateline.cli;

import dateline.text.Unreadable;
import java.io.PrintWriter;

/// Names what was refused on standard error, as it comes.
final class Refusals {
  private final PrintWriter err;
  private int count;

  Refusals(PrintWriter err) {
    this.err = err;
  }

  void add(String source, Unreadable why) {
    count++;
    err.println(source + ": " + why.getMessage());
    err.flush();
  }

  int count() {
    return count;
  }

  int exitCode() {
    return count == 0 ? Cli.ALL_READ : Cli.SOME_REFUSED;
  }
}
