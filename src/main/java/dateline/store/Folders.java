package dateline.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the user's own files of the program are, by the customs of the system.
///
/// @param data holds the project that nobody named yet
/// @param config holds what the program remembers
public record Folders(Path data, Path config) {
  /// Those of whoever runs the program.
  public static Folders ofThisUser() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
  }

  /// @param system as the property `os.name` has it
  /// @param environment answers the environment's variables, null for those that are not set
  public static Folders of(
      String system, Path home, Function<String, @Nullable String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path data = given(environment.apply("APPDATA"), home.resolve("AppData/Roaming"));
      return new Folders(data.resolve("Dateline"), data.resolve("Dateline"));
    }
    if (name.startsWith("mac")) {
      Path data = home.resolve("Library/Application Support/Dateline");
      return new Folders(data, data);
    }
    Path data = given(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share"));
    Path config = given(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"));
    return new Folders(data.resolve("dateline"), config.resolve("dateline"));
  }

  /// The XDG specification has relative paths ignored.
  private static Path given(@Nullable String value, Path otherwise) {
    return value != null && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }

  /// The project that is open until the user names one.
  public Path unnamedProject() {
    return data.resolve("My reports." + Project.EXTENSION);
  }

  /// Where [Recent] remembers the projects.
  public Path recentProjects() {
    return config.resolve("recent.json");
  }

  /// Where [WindowMemory] remembers the window.
  public Path window() {
    return config.resolve("window.json");
  }

  /// Where the programs that the user starts find each other.
  public Path doorway() {
    return data.resolve("running");
  }
}
