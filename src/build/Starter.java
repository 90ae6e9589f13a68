import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Puts a script in the place of the launcher that `jpackage` makes for Linux, which takes about
/// 0.2 seconds more of the processor's time before Java runs than Java's own.
final class Starter {
  private static final String SCRIPT =
      """
      #!/bin/sh
      # Starts Dateline with the Java that came with it.
      self=$(readlink -f "$0")
      APPDIR=${self%%/bin/*}/lib/app
      exec "$APPDIR/../runtime/bin/java" %s -cp "%s" dateline.Launcher "$@"
      """;

  private Starter() {}

  /// @param image of a Linux program
  static void replace(Path image, Platform platform) throws IOException {
    Configuration configuration = Configuration.of(platform.appFolder(image));
    String options =
        configuration.options().stream()
            .map(option -> '"' + option + '"')
            .collect(Collectors.joining(" "));
    Path launcher = image.resolve("bin").resolve(platform.program());
    launcher.toFile().setWritable(true);
    Files.writeString(launcher, SCRIPT.formatted(options, String.join(":", configuration.jars())));
  }
}
