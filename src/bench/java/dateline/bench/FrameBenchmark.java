package dateline.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import dateline.basemap.BaseMap;
import dateline.explore.Viewport;
import dateline.model.Position;
import dateline.view.map.MapPane;
import dateline.view.theme.Theme;
import dateline.view.timeline.TimelinePane;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a frame takes of a window that is shown, while its window of time is moved through a
/// hundred thousand dated mentions: from the change until the picture has been handed to the
/// display.
///
/// The window holds the map of 1600 by 850 and the timeline. A frame is the marks computed, put
/// together, labelled, laid out by the JavaFX thread, drawn by the drawing thread where something
/// has changed, and uploaded, one after the other. No frame waits for the beat of the screen. It
/// needs a display of at least that size; the graphics card is left out, so that it measures the
/// same everywhere. How much processor time a frame takes of the two threads is said after each
/// iteration: it hardly depends on what else the machine does.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dprism.order=sw",
      "-Djavafx.animation.fullspeed=true",
      "--enable-native-access=ALL-UNNAMED"
    })
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class FrameBenchmark {
  @Param({"2000", "10000"})
  public int places;

  @Param({"30", "1000"})
  public int windowDays;

  private static final double ZOOM = 7;
  private static final Position MIDDLE = new Position(34.5, 41);

  private final Semaphore finished = new Semaphore(0);
  private Scrubbing scrubbing;
  private final ProcessorTime layingOut = new ProcessorTime();
  private final ProcessorTime drawing = new ProcessorTime();
  private MapPane map;
  private int frames;

  @Setup
  public void prepare() {
    scrubbing = new Scrubbing(places, windowDays);
    Platform.startup(() -> {});
    FxThread.call(this::open);
    FxThread.call(() -> map.settled()).join();
    FxThread.call(this::nudge);
  }

  private Stage open() {
    layingOut.follow(Thread.currentThread());
    map =
        new MapPane(scrubbing.explorer(), BaseMap.load(ForkJoinPool.commonPool()), new NoLibrary());
    TimelinePane below = new TimelinePane(scrubbing.explorer(), new NoLibrary());
    below.setPrefHeight(150);
    Scene scene = new Scene(new BorderPane(map, null, null, below, null), 1600, 1000);
    new Theme().dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    map.setViewport(Viewport.of(MIDDLE, ZOOM, map.getWidth(), map.getHeight()));
    PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::rendered);
    return stage;
  }

  /// Moves the map as people do: from then on its ground is kept as a picture.
  private Viewport nudge() {
    map.setViewport(map.viewportProperty().get().pannedBy(1, 0));
    return map.viewportProperty().get();
  }

  /// The drawing thread hands the picture to the JavaFX thread next, and this comes after it.
  private void rendered() {
    drawing.follow(Thread.currentThread());
    Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(finished::release)));
  }

  @Setup(Level.Iteration)
  public void begin() {
    layingOut.reset();
    drawing.reset();
    frames = 0;
  }

  @TearDown(Level.Iteration)
  public void tell() {
    System.out.printf(
        "a frame: %.1f ms of the JavaFX thread, %.1f ms of the drawing thread; ",
        layingOut.millis() / frames, drawing.millis() / frames);
  }

  @TearDown(Level.Trial)
  public void end() {
    Platform.exit();
  }

  @Benchmark
  public void drawFrame() throws InterruptedException {
    FxThread.call(
        () -> {
          finished.drainPermits();
          return scrubbing.move();
        });
    finished.acquire();
    frames++;
  }
}
