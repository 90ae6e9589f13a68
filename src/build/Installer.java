import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes what a user installs, for the system that it runs on: a folder with the program, its
/// libraries and a Java of its own, which starts by itself, and an installer with all of it.
///
/// Usage, after the jar and `target/lib` were built: `java src/build/Installer.java . VERSION`.
/// What it makes is in `target/installer`.
final class Installer {
  /// What `jdeps --print-module-deps` finds, less the network, and two that are asked for by name:
  /// the charsets of old pages, and jars as file systems.
  private static final String MODULES = "java.base,java.desktop,java.sql,jdk.charsets,jdk.zipfs";

  /// The last four have Java look less often for what to compile: from its training it knows so
  /// much that it would compile at a start what is not used again, on the processors that draw the
  /// window.
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-XX:SoftRefLRUPolicyMSPerMB=1",
          "-XX:G1HeapRegionSize=4m",
          "-XX:NewSize=64m",
          "-XX:-UsePerfData",
          "-XX:AOTCache=$APPDIR/dateline.aot",
          "-Djava.library.path=$APPDIR",
          "-Dorg.sqlite.lib.path=$APPDIR",
          "-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"),
          "-XX:Tier0InvokeNotifyFreqLog=9",
          "-XX:Tier0BackedgeNotifyFreqLog=12",
          "-XX:Tier2InvokeNotifyFreqLog=16",
          "-XX:Tier2BackedgeNotifyFreqLog=20");

  private final Path project;
  private final Path work;
  private final String version;
  private final Platform platform = Platform.here();

  private Installer(Path project, String version) {
    this.project = project.toAbsolutePath().normalize();
    this.work = this.project.resolve("target/installer");
    this.version = version;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Installer(Path.of(arguments[0]), arguments[1]).make();
  }

  private void make() throws IOException, InterruptedException {
    Trees.delete(work);
    Libraries.lay(project.resolve("target"), work.resolve("input"), platform);
    Path reports = resources().resolve("zz-dateline-reports.desktop");
    if (Files.exists(reports)) {
      Files.copy(reports, work.resolve("input").resolve(reports.getFileName()));
    }
    linkRuntime();
    makeImage();
    Path image = work.resolve("image").resolve(platform.imageName());
    Training.train(platform.appFolder(image), platform.java(image), project.resolve("seeds"));
    switch (platform) {
      case LINUX -> Starter.replace(image, platform);
      case MAC -> seal(image);
      case WINDOWS -> {}
    }
    makeInstaller(image);
    Trees.delete(work.resolve("input"));
    Trees.delete(work.resolve("runtime"));
    say(image);
  }

  private void linkRuntime() {
    run(
        "jlink",
        List.of(
            "--add-modules",
            MODULES,
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6",
            "--output",
            work.resolve("runtime").toString()));
  }

  private void makeImage() {
    List<String> arguments = new ArrayList<>(common("app-image", work.resolve("image")));
    arguments.addAll(
        List.of(
            "--input",
            work.resolve("input").toString(),
            "--runtime-image",
            work.resolve("runtime").toString(),
            "--main-jar",
            "dateline.jar",
            "--main-class",
            "dateline.Launcher"));
    JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
    arguments.addAll(platform.imageOptions());
    run("jpackage", arguments);
  }

  /// Signs a Mac's image anew, without a name: `jpackage` did so before the cache was put into it,
  /// and a Mac says of a program that was changed since that it is damaged.
  private static void seal(Path image) throws IOException, InterruptedException {
    List<String> command =
        List.of("codesign", "--force", "--deep", "--sign", "-", image.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("the program could not be signed");
    }
  }

  private void makeInstaller(Path image) {
    List<String> arguments = new ArrayList<>(common(platform.installerType(), work));
    arguments.addAll(List.of("--app-image", image.toString()));
    arguments.addAll(platform.installerOptions(resources()));
    run("jpackage", arguments);
  }

  private List<String> common(String type, Path target) {
    return List.of(
        "--type",
        type,
        "--dest",
        target.toString(),
        "--name",
        platform.program(),
        "--app-version",
        platform.appVersion(version),
        "--description",
        "Put news reports on a map and on a timeline",
        "--vendor",
        "Dateline",
        "--icon",
        project.resolve("assets/icon").resolve(platform.icon()).toString(),
        "--resource-dir",
        resources().toString());
  }

  private Path resources() {
    return project.resolve("src/build/installer").resolve(platform.folder());
  }

  private static void run(String tool, List<String> arguments) {
    int code =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this Java has no " + tool))
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(tool + " failed: " + String.join(" ", arguments));
    }
  }

  private void say(Path image) throws IOException {
    System.out.printf(
        Locale.ROOT, "%s: %d MB%n", project.relativize(image), Trees.bytes(image) >> 20);
    try (Stream<Path> made = Files.list(work)) {
      for (Path installer : made.filter(Files::isRegularFile).sorted().toList()) {
        System.out.printf(
            Locale.ROOT, "%s: %d MB%n", project.relativize(installer), Files.size(installer) >> 20);
      }
    }
  }
}
