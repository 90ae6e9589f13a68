package dateline.bench;

import dateline.basemap.BaseMap;
import dateline.explore.Cluster;
import dateline.explore.Clustering;
import dateline.explore.Explorer;
import dateline.explore.Library;
import dateline.explore.Mark;
import dateline.explore.Viewport;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.search.Finding;
import dateline.search.Query;
import dateline.view.map.MapPane;
import dateline.view.theme.Theme;
import dateline.view.timeline.TimelinePane;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
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

  private static final double ZOOM = 7;
  private static final Position MIDDLE = new Position(34.5, 41);

  /// Seen by a timeline alone, and by the whole window.
  private final Explorer alone = new Explorer();

  private final Explorer explorer = new Explorer();
  private MapPane map;
  private TimelinePane timeline;
  private BorderPane window;
  private WritableImage image;
  private WritableImage timelineImage;
  private int at;

  @Setup
  public void prepare() {
    Platform.startup(() -> {});
    onFx(this::open);
    onFx(() -> map.settled()).join();
    onFx(this::nudge);
    onFx(this::draw);
  }

  /// Moves the map as people do: from then on its ground is kept as a picture.
  private Viewport nudge() {
    map.setViewport(map.viewportProperty().get().pannedBy(1, 0));
    return map.viewportProperty().get();
  }

  private Scene open() {
    List<Report> reports = DatedReports.aThousand(places);
    alone.show(reports, List.of());
    timeline = new TimelinePane(alone, new NoLibrary());
    new Theme().dress(new Scene(timeline, 1600, 150));
    timelineImage = timeline.snapshot(null, null);
    explorer.show(reports, List.of());
    map = new MapPane(explorer, BaseMap.load(ForkJoinPool.commonPool()), new NoLibrary());
    TimelinePane below = new TimelinePane(explorer, new NoLibrary());
    below.setPrefHeight(150);
    window = new BorderPane(map, null, null, below, null);
    Scene scene = new Scene(window, 1600, 1000);
    new Theme().dress(scene);
    image = window.snapshot(null, null);
    map.setViewport(Viewport.of(MIDDLE, ZOOM, map.getWidth(), map.getHeight()));
    return scene;
  }

  private WritableImage draw() {
    image = window.snapshot(null, image);
    return image;
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

  private List<Mark> scrub(Explorer explorer) {
    at = (at + 3) % (DatedReports.DAYS - windowDays);
    LocalDate first = DatedReports.FIRST.plusDays(at);
    explorer.windowProperty().set(new TimeSpan(first, first.plusDays(windowDays - 1L)));
    return explorer.marks();
  }

  private static <T> T onFx(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The marks of the next window, handed to those who draw them.
  @Benchmark
  public List<Mark> compute() {
    return onFx(() -> scrub(alone));
  }

  /// The same, and the marks put together as the map draws them.
  @Benchmark
  public List<Cluster> groupMarks() {
    return Clustering.of(onFx(() -> scrub(alone)), ZOOM, null);
  }

  /// The same as the first, and the timeline drawn into a picture.
  @Benchmark
  public WritableImage drawTimeline() {
    return onFx(
        () -> {
          scrub(alone);
          timelineImage = timeline.snapshot(null, timelineImage);
          return timelineImage;
        });
  }

  /// All that is seen of it: the marks computed, put together, labelled and drawn on the map of
  /// 1600 by 850, and the timeline, into one picture.
  @Benchmark
  public WritableImage drawWindow() {
    return onFx(
        () -> {
          scrub(explorer);
          return draw();
        });
  }
}
