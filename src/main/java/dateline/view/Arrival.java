package dateline.view;

import dateline.model.Report;
import org.jspecify.annotations.Nullable;

/// What became of one file that was dropped.
///
/// @param words why it was refused; empty for the others
/// @param report where it was added
public record Arrival(String file, Fate fate, String words, @Nullable Report report) {

  /// What may become of a file.
  public enum Fate {
    ADDED,
    KNOWN,
    REFUSED
  }

  public static Arrival added(String file, Report report) {
    return new Arrival(file, Fate.ADDED, "", report);
  }

  public static Arrival known(String file) {
    return new Arrival(file, Fate.KNOWN, "", null);
  }

  public static Arrival refused(String file, String words) {
    return new Arrival(file, Fate.REFUSED, words, null);
  }
}
