package dateline.handover;

import dateline.store.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a start of the program was asked to open.
///
/// @param project the one to work in, null for the one that is open or was last
/// @param files reports, and folders of them
public record Request(@Nullable Path project, List<Path> files) {
  public Request {
    files = List.copyOf(files);
  }

  /// Parts the projects from the reports among the files that a user opened; of several projects
  /// the last one counts.
  ///
  /// @param project given as such
  public static Request of(@Nullable Path project, List<Path> opened) {
    Path found =
        opened.stream().filter(Request::isProject).reduce((_, later) -> later).orElse(project);
    return new Request(
        found == null ? null : found.toAbsolutePath().normalize(),
        opened.stream()
            .filter(file -> !isProject(file))
            .map(file -> file.toAbsolutePath().normalize())
            .toList());
  }

  private static boolean isProject(Path file) {
    return file.toString().endsWith("." + Project.EXTENSION) && Files.isRegularFile(file);
  }
}
