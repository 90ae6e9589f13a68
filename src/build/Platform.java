import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is particular to a system's programs and installers.
enum Platform {
  LINUX("linux", "deb", "dateline", "dateline.png"),
  MAC("mac", "dmg", "Dateline", "dateline.icns"),
  WINDOWS("windows", "msi", "Dateline", "dateline.ico");

  private final String folder;
  private final String installerType;
  private final String program;
  private final String icon;

  Platform(String folder, String installerType, String program, String icon) {
    this.folder = folder;
    this.installerType = installerType;
    this.program = program;
    this.icon = icon;
  }

  static Platform here() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return WINDOWS;
    }
    return system.startsWith("mac") ? MAC : LINUX;
  }

  /// Where its own resources are, and which natives of the libraries are its own.
  String folder() {
    return folder;
  }

  String installerType() {
    return installerType;
  }

  String program() {
    return program;
  }

  String icon() {
    return icon;
  }

  /// Apple takes no version that begins with zero.
  String appVersion(String version) {
    String plain = version.replace("-SNAPSHOT", "");
    return this == MAC && plain.startsWith("0.") ? "1" + plain.substring(1) : plain;
  }

  String imageName() {
    return this == MAC ? program + ".app" : program;
  }

  /// The folder of the jars in an image.
  Path appFolder(Path image) {
    return switch (this) {
      case LINUX -> image.resolve("lib/app");
      case MAC -> image.resolve("Contents/app");
      case WINDOWS -> image.resolve("app");
    };
  }

  /// The Java in an image, as it is started from a command line.
  Path java(Path image) {
    return switch (this) {
      case LINUX -> image.resolve("lib/runtime/bin/java");
      case MAC -> image.resolve("Contents/runtime/Contents/Home/bin/java");
      case WINDOWS -> image.resolve("runtime/bin/java.exe");
    };
  }

  /// The type of the project files is stated by the image on a Mac, by the installer elsewhere.
  List<String> imageOptions() {
    return this == MAC ? List.of("--mac-package-identifier", "io.github.dateline") : List.of();
  }

  List<String> installerOptions(Path resources) {
    List<String> options = new ArrayList<>();
    if (this != MAC) {
      options.addAll(
          List.of("--file-associations", resources.resolve("project.properties").toString()));
    }
    options.addAll(
        switch (this) {
          case LINUX ->
              List.of(
                  "--linux-app-category",
                  "science",
                  "--linux-deb-maintainer",
                  "dateline@users.noreply.github.com");
          case MAC -> List.of();
          case WINDOWS ->
              List.of(
                  "--win-menu",
                  "--win-per-user-install",
                  "--win-dir-chooser",
                  "--win-upgrade-uuid",
                  "6d0a7b52-6c0e-4f3e-9d4b-5b0a3f1c7e21");
        });
    return options;
  }
}
