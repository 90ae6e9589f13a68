import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Runs the program once as it will be installed, so that Java keeps what it learnt about its
/// classes beside the jars, and later starts need not find it out again.
final class Training {
  private Training() {}

  /// @param app holds the jars and the launcher's list of them
  /// @param java the Java that is installed with them
  /// @param reports are read in the course of it
  static void train(Path app, Path java, Path reports) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("dateline-training-");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-XX:AOTCacheOutput=" + app.resolve("dateline.aot"));
    Configuration configuration = Configuration.of(app);
    command.addAll(options(configuration, app));
    command.addAll(List.of("-Duser.home=" + home, "-Ddateline.rehearsal=true"));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    builder.environment().put("APPDATA", home.toString());
    if (Platform.here() == Platform.LINUX && System.getenv("DISPLAY") == null) {
      builder.environment().put("DISPLAY", ":none");
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(List.of("-cp", classPath(configuration, app)));
    command.addAll(List.of("dateline.Launcher", reports.toString()));
    Process training = builder.start();
    if (!training.waitFor(5, TimeUnit.MINUTES) || training.exitValue() != 0) {
      training.destroyForcibly();
      throw new IllegalStateException("the program could not be started for its training");
    }
    Trees.delete(home);
  }

  /// The launcher's own options but that for the cache, which is not there yet.
  private static List<String> options(Configuration configuration, Path app) {
    return configuration.options().stream()
        .filter(option -> !option.startsWith("-XX:AOTCache"))
        .map(option -> in(app, option))
        .toList();
  }

  private static String classPath(Configuration configuration, Path app) {
    return configuration.jars().stream()
        .map(jar -> in(app, jar))
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String in(Path app, String value) {
    return value.replace("$APPDIR", app.toString());
  }
}
