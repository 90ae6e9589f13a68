package dateline.bench;

import dateline.explore.Cluster;
import dateline.explore.Clustering;
import dateline.explore.Explorer;
import dateline.explore.Library;
import dateline.explore.Mark;
import dateline.model.Reading;
import dateline.model.TimeSpan;
import dateline.search.Finding;
import dateline.search.Query;
import dateline.view.theme.Theme;
import dateline.view.timeline.TimelinePane;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

/// What it costs to scrub through a hundred thousand dated mentions, each time by some days.
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

  private final Explorer explorer = new Explorer();
  private TimelinePane timeline;
  private WritableImage image;
  private int at;

  @Setup
  public void prepare() {
    Platform.startup(() -> {});
    onFx(this::open);
  }

  private void open() {
    explorer.reports().setAll(DatedReports.aThousand(places));
    timeline = new TimelinePane(explorer, new NoLibrary());
    new Theme().dress(new Scene(timeline, 1600, 150));
    image = timeline.snapshot(null, null);
  }

  @TearDown(Level.Trial)
  public void end() {
    Platform.exit();
  }

  private static final class NoLibrary implements Library {
    @Override
    public void fetch(long reportId, Consumer<Optional<Reading>> then) {
      then.accept(Optional.empty());
    }

    @Override
    public void search(Query query, Consumer<List<Finding>> then) {
      then.accept(List.of());
    }
  }

  private void scrub() {
    at = (at + 3) % (DatedReports.DAYS - windowDays);
    LocalDate first = DatedReports.FIRST.plusDays(at);
    explorer.windowProperty().set(new TimeSpan(first, first.plusDays(windowDays - 1L)));
  }

  private static void onFx(Runnable work) {
    FutureTask<Void> task = new FutureTask<>(work, null);
    Platform.runLater(task);
    try {
      task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The marks of the next window, handed to those who draw them.
  @Benchmark
  public List<Mark> compute() {
    onFx(this::scrub);
    return explorer.marks();
  }

  /// The same, and the timeline drawn into a picture.
  @Benchmark
  public WritableImage drawTimeline() {
    onFx(
        () -> {
          scrub();
          image = timeline.snapshot(null, image);
        });
    return image;
  }

  /// The same, and the marks put together as the map draws them.
  @Benchmark
  public List<Cluster> groupMarks() {
    onFx(this::scrub);
    return Clustering.of(explorer.marks(), 7, null);
  }
}
