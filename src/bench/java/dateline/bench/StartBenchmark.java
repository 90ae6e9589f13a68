package dateline.bench;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Gazetteers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What is waited for before the first article is read.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
  private Path folder;
  private Path report;

  @Setup
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("dateline-bench");
    report = folder.resolve("report.txt");
    Files.writeString(report, new WrittenArticles(7).write(1).getFirst().text());
  }

  @TearDown
  public void tidy() throws IOException {
    Files.deleteIfExists(folder.resolve("out.jsonl"));
    Files.delete(report);
    Files.delete(folder);
  }

  /// The gazetteer alone, in a process that has loaded nothing else.
  @Benchmark
  public Gazetteer loadGazetteer() {
    return Gazetteers.bundled();
  }

  /// One article, from the start of its own process to its end.
  @Benchmark
  public int readOneArticle() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "dateline.Launcher",
                "read",
                report.toString(),
                "--format",
                "annotations",
                "-o",
                folder.resolve("out.jsonl").toString())
            .inheritIO()
            .start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the program ended by " + exit);
    }
    return exit;
  }
}
