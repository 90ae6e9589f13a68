package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The projects that were open before, kept in a file; one that is lost or damaged is no list at
/// all.
public final class Recent {
  private static final int LONGEST = 12;

  private final Path file;

  public Recent(Path file) {
    this.file = file;
  }

  /// Those that are still there, the latest first.
  public List<Path> projects() {
    try {
      JsonNode names = Json.read(Files.readString(file), JsonNode.class);
      return names == null
          ? List.of()
          : names
              .valueStream()
              .filter(JsonNode::isString)
              .map(name -> Path.of(name.stringValue()))
              .filter(Files::exists)
              .toList();
    } catch (IOException | JacksonException | InvalidPathException e) {
      return List.of();
    }
  }

  public Optional<Path> last() {
    return projects().stream().findFirst();
  }

  /// Puts a project at the head of the list.
  public void opened(Path project) {
    List<Path> projects = new ArrayList<>(projects());
    Path absolute = project.toAbsolutePath().normalize();
    projects.remove(absolute);
    projects.addFirst(absolute);
    List<String> names = projects.stream().limit(LONGEST).map(Path::toString).toList();
    SmallFile.write(file, String.valueOf(Json.write(names)));
  }
}
