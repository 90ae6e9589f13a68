package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.handover.Reception;
import dateline.handover.Request;
import dateline.store.Folders;
import dateline.store.Project;
import dateline.view.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A window, and programs that are started while it is open.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HandoverTest {
  private static final Path SEED = Path.of("seeds/003_bc020dd5803a61c2.txt");

  @TempDir static Path home;

  private final AtomicInteger timesInFront = new AtomicInteger();
  private Path data;
  private Folders folders;
  private OpenWindow opened;
  private Workbench bench;
  private Requests requests;
  private Reception reception;

  @Start
  void start(Stage stage) throws IOException {
    data = Files.createTempDirectory(home, "user");
    folders = Folders.of("Linux", data, Map.of("XDG_DATA_HOME", data.toString())::get);
    opened = OpenWindow.reading(stage, folders.recentProjects());
    bench = opened.bench();
    requests = new Requests(bench.desk(), timesInFront::incrementAndGet);
  }

  @BeforeEach
  void listen() throws IOException {
    reception =
        Reception.open(folders.doorway(), later -> Platform.runLater(() -> requests.take(later)))
            .orElseThrow();
  }

  @AfterEach
  void close(FxRobot robot) throws IOException {
    reception.close();
    opened.close(robot);
  }

  @Test
  void aSecondStartAddsItsFilesToTheOpenProjectAndEnds(FxRobot robot) throws Exception {
    robot.interact(
        () -> requests.begin(new Request(null, List.of()), List.of(folders.unnamedProject())));

    assertThat(startAnother(SEED.toString())).isZero();

    await(() -> bench.explorer().reports().size() == 1);
    assertThat(bench.desk().nameProperty().get()).isEqualTo("My reports");
    assertThat(timesInFront).hasValue(1);
  }

  @Test
  void aSecondStartOpensItsProjectInTheWindowThatIsThere(FxRobot robot) throws Exception {
    Path desert = folders.data().resolve("Desert.dateline");
    try (Project project = Project.create(desert)) {
      project.add(Readings.of("In the west", null, "Calm in {Palmyra}."));
    }
    robot.interact(
        () -> requests.begin(new Request(null, List.of()), List.of(folders.unnamedProject())));

    assertThat(startAnother(desert.toString(), SEED.toString())).isZero();
    await(() -> bench.explorer().reports().size() == 2);
    assertThat(bench.desk().nameProperty().get()).isEqualTo("Desert");

    assertThat(startAnother(desert.toString())).isZero();
    await(() -> timesInFront.get() == 2);
    assertThat(bench.explorer().reports()).hasSize(2);
  }

  @Test
  void whatComesWhileTheProjectIsStillBeingOpenedIsNotLost(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          requests.begin(new Request(null, List.of()), List.of(folders.unnamedProject()));
          requests.take(Request.of(null, List.of(SEED)));
        });

    await(() -> bench.explorer().reports().size() == 1);
  }

  @Test
  void whatAMacOpensWithTheProgramComesTheSameWay(FxRobot robot) throws Exception {
    robot.interact(
        () -> requests.begin(new Request(null, List.of()), List.of(folders.unnamedProject())));

    assertThat(FinderFiles.deliver(List.of(SEED), folders.doorway())).isTrue();

    await(() -> bench.explorer().reports().size() == 1);
  }

  /// Starts the program as a user does, and waits for its end.
  private int startAnother(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DISPLAY", ":none");
    builder.environment().put("XDG_DATA_HOME", data.toString());
    Process second = builder.start();
    if (!second.waitFor(60, TimeUnit.SECONDS)) {
      second.destroyForcibly();
      throw new IllegalStateException("the second start has not ended");
    }
    return second.exitValue();
  }
}
