package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Report;
import dateline.store.Project;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in processes of its own, as a user starts it.
class StartTest {
  @TempDir Path home;

  @Test
  void aStartShowsWhatItWasAskedForAndKeepsIt() throws Exception {
    Process program = start("seeds");
    List<String> said;
    try (BufferedReader out = program.inputReader()) {
      said = out.lines().toList();
    }
    assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isZero();

    assertThat(said)
        .map(line -> line.replaceAll(" \\d+$", ""))
        .containsExactly("first frame", "reports shown", "map drawn");
    assertThat(home.resolve("config/dateline/window.json")).isNotEmptyFile();
    try (Project project = Project.open(home.resolve("data/dateline/My reports.dateline"))) {
      assertThat(project.reports()).hasSize(5);
      assertThat(project.view().report()).isIn(project.reports().stream().map(Report::id).toList());
    }
    assertThat(home.resolve("data/dateline/running")).isDirectoryNotContaining("glob:**socket");
  }

  private Process start(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Ddateline.rehearsal=true",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Launcher.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(Files.createTempFile(home, "err", "").toFile());
    builder.environment().put("DISPLAY", ":none");
    builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    return builder.start();
  }
}
