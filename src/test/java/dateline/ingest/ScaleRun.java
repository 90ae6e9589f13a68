package dateline.ingest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Measures how a large folder is read and understood: run it with the folder.
///
/// It prints articles and files a second, how busy the processors were, what was refused and why,
/// and the memory that was left in use after the last collection, at each tenth of the way.
final class ScaleRun {
  private final PrintStream out;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private long articles;
  private long results;
  private long peak;

  private ScaleRun(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new ScaleRun(System.out).run(Path.of(arguments[0]));
  }

  private void run(Path folder) throws IOException, InterruptedException {
    List<Path> files = FileFinder.find(List.of(folder), () -> false);
    try (Intake intake = Intake.bundled()) {
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      long cpu = system.getProcessCpuTime();
      long start = System.nanoTime();
      int tenth = Math.max(1, files.size() / 10);
      for (int from = 0; from < files.size(); from += tenth) {
        intake.read(files.subList(from, Math.min(files.size(), from + tenth)), this::count);
        report(from + tenth, System.nanoTime() - start);
      }
      long took = System.nanoTime() - start;
      double busy = (system.getProcessCpuTime() - cpu) / (double) took;
      out.printf(
          "%d files, %d articles in %.1f s: %.0f files/s, %.0f articles/s, %.2f processors busy%n",
          files.size(),
          articles,
          took / 1e9,
          files.size() * 1e9 / took,
          articles * 1e9 / took,
          busy);
      out.printf("most memory in use after a collection: %d MB; refused: %s%n", peak, refusals);
    }
  }

  private void count(Result result) {
    results++;
    switch (result) {
      case Result.Refused(_, var why) -> refusals.merge(why.reason().name(), 1, Integer::sum);
      case Result.Read _, Result.Known _ -> articles++;
    }
  }

  private void report(int files, long nanos) {
    long used =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getCollectionUsage)
            .filter(usage -> usage != null)
            .mapToLong(usage -> usage.getUsed() >> 20)
            .sum();
    peak = Math.max(peak, used);
    out.printf("%6d files, %6d results, %5.1f s, %4d MB%n", files, results, nanos / 1e9, used);
  }
}
