package dateline.ingest;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// Tells by their names files that are not for reading yet, or never will be.
final class Unfinished {
  /// Downloads under way of browsers and other programs, drafts of editors and office programs, and
  /// what a project has beside it while it is open.
  private static final Pattern NAME =
      Pattern.compile(
          ".*\\.(crdownload|part|partial|download|opdownload|filepart|aria2|!ut|tmp|temp|sw[a-z])"
              + "|.*~|~\\$.*|Unconfirmed .*|.*\\.dateline([-.].*)?",
          Pattern.CASE_INSENSITIVE);

  private Unfinished() {}

  /// @param file in the folder, or in a folder of it
  static boolean isIn(Path folder, Path file) {
    for (Path name : folder.relativize(file)) {
      if (NAME.matcher(name.toString()).matches()) {
        return true;
      }
    }
    return false;
  }
}
