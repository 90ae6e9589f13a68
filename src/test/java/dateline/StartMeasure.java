package dateline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Measures how long the program takes to start, beside a bare window with a map: starts of all in
/// turn, medians, and how many times as long as the bare window each takes.
///
/// Usage: `mvn test-compile exec:exec@start -Dstarts=9`. It takes a display where there is one. The
/// installed program is measured too where `mvn package -Pinstaller` has made it.
final class StartMeasure {
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-XX:SoftRefLRUPolicyMSPerMB=1",
          "-XX:G1HeapRegionSize=4m");

  private final Path home;
  private final int rounds;
  private final Map<String, List<Long>> millis = new LinkedHashMap<>();

  private StartMeasure(Path home, int rounds) {
    this.home = home;
    this.rounds = rounds;
  }

  /// @param arguments the folder that holds the seeds, where the installed program would be, and
  ///   how often each is started
  public static void main(String[] arguments) throws Exception {
    StartMeasure measure =
        new StartMeasure(
            Files.createTempDirectory("dateline-start-"), Integer.parseInt(arguments[2]));
    measure.measure(Path.of(arguments[0]), Path.of(arguments[1], "dateline/bin/dateline"));
    measure.print();
  }

  /// As by double clicks: on the program's icon by a new user, and on a project's file.
  private void measure(Path seeds, Path installed) throws Exception {
    Path project = home.resolve("seeds.dateline");
    start(java(Launcher.class, "add", seeds.toString(), "--project", project.toString()), "");
    for (int round = 0; round < rounds; round++) {
      note("bare window with a map", java(BareMap.Starter.class), "first frame");
      note("built, empty project", java(Launcher.class), "first frame");
      note("built, five reports", java(Launcher.class, copyOf(project)), "reports shown");
      if (Files.exists(installed)) {
        List<String> program = List.of(installed.toString());
        note("installed, empty project", program, "first frame");
        note("installed, five reports", with(program, copyOf(project)), "reports shown");
      }
    }
  }

  /// As it is after the reports were read: a start leaves its view in the project that it shows.
  private String copyOf(Path project) throws IOException {
    Path copy = Files.createTempDirectory(home, "project-").resolve(project.getFileName());
    return Files.copy(project, copy).toString();
  }

  private static List<String> with(List<String> command, String argument) {
    return Stream.concat(command.stream(), Stream.of(argument)).toList();
  }

  private static List<String> java(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA_OPTIONS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private void note(String name, List<String> command, String event) throws Exception {
    millis.computeIfAbsent(name, _ -> new ArrayList<>()).add(start(command, event));
  }

  /// Answers how many milliseconds after its start a program said something.
  private long start(List<String> command, String event) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(home.resolve("errors.txt").toFile());
    Map<String, String> environment = builder.environment();
    Path user = Files.createTempDirectory(home, "user-");
    environment.put("XDG_DATA_HOME", user.resolve("data").toString());
    environment.put("XDG_CONFIG_HOME", user.resolve("config").toString());
    String options = "-Ddateline.rehearsal=true";
    if (environment.putIfAbsent("DISPLAY", ":none") == null) {
      options += " -Dglass.platform=Headless -Dprism.order=sw";
    }
    environment.put("JAVA_TOOL_OPTIONS", options);
    long began = System.currentTimeMillis();
    Process program = builder.start();
    List<String> said;
    try (BufferedReader out = program.inputReader()) {
      said = out.lines().toList();
    }
    if (program.waitFor() != 0) {
      throw new IOException("failed: " + Files.readString(home.resolve("errors.txt")));
    }
    return said.stream()
        .filter(line -> line.startsWith(event + " "))
        .mapToLong(line -> Long.parseLong(line.substring(event.length() + 1)) - began)
        .findFirst()
        .orElse(0);
  }

  private void print() {
    long bare = 0;
    for (var entry : millis.entrySet()) {
      long median = entry.getValue().stream().sorted().toList().get(rounds / 2);
      bare = bare == 0 ? median : bare;
      System.out.printf(
          Locale.ROOT,
          "%-26s %6d ms   %.2f times   %s%n",
          entry.getKey(),
          median,
          (double) median / bare,
          entry.getValue());
    }
  }
}
