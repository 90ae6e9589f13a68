package dateline;

import dateline.basemap.BaseMap;
import dateline.ingest.Intake;
import dateline.store.Recent;
import dateline.view.WindowPane;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Measures the window while a folder of very many files is dropped on it: files a second, what it
/// says of its progress, the longest task of the JavaFX thread, the memory in use after a
/// collection, and how soon a cancel is heard, in the folder and in one archive of it all.
///
/// Usage: `java -Xmx1g -Dglass.platform=Headless -Dprism.order=sw -cp TEST_CLASSES
/// dateline.DropMeasure FOLDER`, with a folder that `MixedFolderProgram` has written.
@SuppressWarnings("NullAway.Init")
final class DropMeasure {
  /// Between two questions to the JavaFX thread: to ask without a pause takes a processor that the
  /// reading needs.
  private static final long PAUSE_NANOS = 1_000_000;

  private final Path folder;
  private final Path home;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Tasks tasks = new Tasks();
  private final Intake intake = Intake.bundled();
  private Workbench bench;

  private DropMeasure(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  public static void main(String[] arguments) throws Exception {
    CompletableFuture<@Nullable Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.join();
    DropMeasure measure =
        new DropMeasure(Path.of(arguments[0]), Files.createTempDirectory("dateline-drop-"));
    measure.run();
    Platform.exit();
    measure.threads.shutdownNow();
    measure.intake.close();
  }

  private void run() throws Exception {
    onFx(this::open);
    readAll();
    cancel("a folder", folder);
    cancel("an archive", archive());
    onFx(
        () -> {
          bench.close();
          return true;
        });
  }

  private boolean open() {
    Stage stage = new Stage();
    bench =
        new Workbench(
            BaseMap.load(threads),
            CompletableFuture.completedFuture(intake),
            new Recent(home.resolve("recent.json")),
            _ -> List.of(),
            stage::close,
            threads,
            threads,
            1000,
            900);
    stage.setScene(bench.scene());
    stage.show();
    return true;
  }

  private void drop(String project, Path dropped) throws Exception {
    onFx(() -> bench.desk().openFirst(List.of(home.resolve(project + ".dateline")), List.of()));
    await(() -> bench.desk().nameProperty().get().equals(project));
    onFx(
        () -> {
          ((WindowPane) bench.scene().getRoot()).accept(List.of(dropped));
          return true;
        });
    await(bench::isReading);
  }

  private void readAll() throws Exception {
    long start = System.nanoTime();
    drop("all", folder);
    long said = start;
    while (onFx(bench::isReading)) {
      tasks.note(onFx(clock::getCurrentThreadCpuTime));
      if (System.nanoTime() - said > 5e9) {
        said = System.nanoTime();
        System.out.printf(
            Locale.ROOT, "%5.1f s: %s, %d MB%n", seconds(start), onFx(this::words), memory());
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    System.gc();
    System.out.printf(
        Locale.ROOT, "%5.1f s: %s, %d MB%n", seconds(start), onFx(this::words), memory());
    System.out.println("JavaFX thread: " + tasks);
  }

  /// How long the JavaFX thread worked without taking up other work, by its processor time between
  /// two questions; counted by the millisecond, so that measuring takes no memory itself.
  private static final class Tasks {
    private final int[] byMillis = new int[10_000];
    private long last;
    private long longest;
    private int count;

    void note(long now) {
      long time = last == 0 ? 0 : now - last;
      last = now;
      longest = Math.max(longest, time);
      byMillis[(int) Math.min(byMillis.length - 1, time / 1_000_000)]++;
      count++;
    }

    @Override
    public String toString() {
      int below = 0;
      int millis = 0;
      while (below < count * 0.99) {
        below += byMillis[millis++];
      }
      return String.format(
          Locale.ROOT,
          "%,d tasks, 99 in 100 under %d ms, the longest %.1f ms",
          count,
          millis,
          longest / 1e6);
    }
  }

  private void cancel(String what, Path dropped) throws Exception {
    drop("cancelled in " + what, dropped);
    await(() -> bench.explorer().reports().size() > 1000);
    long click = System.nanoTime();
    onFx(
        () -> {
          ((Button) bench.scene().lookup("#cancel")).fire();
          return true;
        });
    await(() -> !bench.isReading());
    double heard = seconds(click);
    while (readersWork()) {
      Thread.onSpinWait();
    }
    System.out.printf(
        Locale.ROOT,
        "cancel in %s: said after %.3f s, readers at rest after %.3f s%n",
        what,
        heard,
        seconds(click));
  }

  /// Whether a thread that reads files does so.
  private static boolean readersWork() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().startsWith("reader-"))
        .flatMap(thread -> Stream.of(thread.getValue()))
        .anyMatch(frame -> frame.getClassName().startsWith("dateline."));
  }

  private Path archive() throws IOException {
    Path archive = home.resolve("all.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return archive;
  }

  /// What the card of the arrivals says.
  private String words() {
    return Stream.of("#arrivals-headline", "#pace")
        .map(id -> ((Labeled) bench.scene().lookup(id)).getText())
        .filter(words -> !words.isEmpty())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  /// In use after the last collection, in megabytes.
  private static long memory() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(usage -> usage != null)
        .mapToLong(usage -> usage.getUsed() >> 20)
        .sum();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    while (!onFx(condition)) {
      Thread.onSpinWait();
    }
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
