package dateline.view;

import java.nio.file.Path;
import java.util.List;

/// Asks the user for files.
@FunctionalInterface
public interface Chooser {
  /// What files are asked for.
  enum Wish {
    NEW_PROJECT,
    OPEN_PROJECT,
    SAVE_COPY,
    SAVE_LIST,
    REPORTS,
    FOLDER
  }

  /// Nothing where the user changed their mind; several only of [Wish#REPORTS].
  List<Path> choose(Wish wish);
}
