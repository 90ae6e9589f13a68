package dateline.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The projects that were open before, kept in a file; one that is lost or damaged is no list at
/// all.
public final class Recent {
  private static final Logger LOG = System.getLogger(Recent.class.getName());
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
    keep(projects.stream().limit(LONGEST).map(Path::toString).toList());
  }

  /// A list that cannot be kept is not worth a word to the user.
  private void keep(List<String> names) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(draft, String.valueOf(Json.write(names)));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The list of recent projects could not be kept", e);
    }
  }
}
