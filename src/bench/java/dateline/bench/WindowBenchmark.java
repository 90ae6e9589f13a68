package dateline.bench;

import dateline.explore.Cluster;
import dateline.explore.Clustering;
import dateline.explore.Mark;
import dateline.view.theme.Theme;
import dateline.view.timeline.TimelinePane;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
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

/// What it costs to scrub through a hundred thousand dated mentions: what comes before a frame of
/// [FrameBenchmark], and the timeline alone.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dglass.platform=Headless",
      "-Dprism.order=sw",
      "--enable-native-access=ALL-UNNAMED"
    })
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class WindowBenchmark {
  @Param({"2000", "10000"})
  public int places;

  @Param({"30", "1000"})
  public int windowDays;

  private static final double ZOOM = 7;

  private Scrubbing scrubbing;
  private TimelinePane timeline;
  private WritableImage image;

  @Setup
  public void prepare() {
    scrubbing = new Scrubbing(places, windowDays);
    Platform.startup(() -> {});
    FxThread.call(this::open);
  }

  private Scene open() {
    timeline = new TimelinePane(scrubbing.explorer(), new NoLibrary());
    Scene scene = new Scene(timeline, 1600, 150);
    new Theme().dress(scene);
    return scene;
  }

  @TearDown(Level.Trial)
  public void end() {
    Platform.exit();
  }

  /// The marks of the next window, handed to those who draw them.
  @Benchmark
  public List<Mark> compute() {
    return FxThread.call(scrubbing::move);
  }

  /// The same, and the marks put together as the map draws them.
  @Benchmark
  public List<Cluster> groupMarks() {
    return Clustering.of(FxThread.call(scrubbing::move), ZOOM, null);
  }

  /// The same as the first, and the timeline drawn into a picture.
  @Benchmark
  public WritableImage drawTimeline() {
    return FxThread.call(
        () -> {
          scrubbing.move();
          image = timeline.snapshot(null, image);
          return image;
        });
  }
}
