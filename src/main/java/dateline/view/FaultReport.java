package dateline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be told to strangers of a fault: where in the program it happened, and on which system.
///
/// No message of a failure is in it, since those may quote a report's text or a file's name.
final class FaultReport {
  private static final int MOST_CAUSES = 8;

  private FaultReport() {}

  static String of(Throwable failure) {
    List<String> lines = new ArrayList<>();
    lines.add("Dateline " + version() + ", Java " + property("java.version"));
    lines.add(property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
    @Nullable Throwable cause = failure;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      lines.add("");
      lines.add((i == 0 ? "" : "caused by ") + cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        lines.add("  at " + frame);
      }
      cause = cause.getCause();
    }
    return String.join("\n", lines);
  }

  private static String version() {
    return Optional.ofNullable(FaultReport.class.getPackage().getImplementationVersion())
        .orElse("from its source");
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }
}
