package dateline.ingest;

import dateline.gazetteer.Gazetteers;
import dateline.model.Article;
import dateline.model.Decisions;
import dateline.model.Sense;
import dateline.resolve.PlaceReader;
import dateline.text.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Reads and parses many files at once, and hands over what came of them in the order of the files.
///
/// Only so much is read ahead as keeps the processors busy, however many files there are.
public final class Intake implements AutoCloseable {
  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int FILES_AHEAD = 16 * THREADS;

  private final ArticleReader reader;
  private final Parser parser;
  private final ExecutorService readers = pool("reader-");
  private final ExecutorService parsers = pool("parser-");

  public Intake(ArticleReader reader, Parser parser) {
    this.reader = reader;
    this.parser = parser;
  }

  /// With the reference data that comes with the program; the words and numbers are read while the
  /// gazetteer is, which takes longer.
  public static Intake bundled() {
    Thread.startVirtualThread(PlaceReader::prepare);
    return new Intake(new ArticleReader(), new Parser(Gazetteers.bundled()));
  }

  /// Reads again what was read before.
  public Parser parser() {
    return parser;
  }

  private static ExecutorService pool(String name) {
    return Executors.newFixedThreadPool(
        THREADS, Thread.ofPlatform().daemon().name(name, 1).factory());
  }

  /// Hands over what came of every article, on the calling thread, and returns when all are done.
  ///
  /// @param paths files, and folders for all that is in them
  public void read(List<Path> paths, ResultSink onResult) throws IOException, InterruptedException {
    read(FileFinder.find(paths, () -> false), _ -> false, List.of(), () -> false, onResult);
  }

  /// @param isKnown whether the bytes of a SHA-256 need not be parsed; asked by several threads
  /// @param senses what names mean in all of them
  /// @param cancelled nothing more is handed over once it says so
  void read(
      List<Path> files,
      Predicate<String> isKnown,
      List<Sense> senses,
      BooleanSupplier cancelled,
      ResultSink onResult)
      throws IOException, InterruptedException {
    Iterator<Path> waiting = files.iterator();
    Deque<UnderWay> ahead = new ArrayDeque<>();
    try {
      while (!cancelled.getAsBoolean() && (waiting.hasNext() || !ahead.isEmpty())) {
        while (waiting.hasNext() && ahead.size() < FILES_AHEAD) {
          ahead.add(begin(waiting.next(), isKnown, senses));
        }
        ahead.getFirst().intake.handOver(cancelled, onResult);
        if (!cancelled.getAsBoolean()) {
          ahead.removeFirst();
          onResult.endFile();
        }
      }
    } finally {
      ahead.forEach(file -> file.reading.cancel(true));
    }
  }

  private record UnderWay(FileIntake intake, Future<?> reading) {}

  private UnderWay begin(Path file, Predicate<String> isKnown, List<Sense> senses) {
    FileIntake intake =
        new FileIntake(
            file, parsers, article -> parse(sourceOf(file, article), article, isKnown, senses));
    return new UnderWay(intake, readers.submit(() -> intake.fill(reader)));
  }

  private static String sourceOf(Path file, Article article) {
    String id = article.source().id();
    return id == null ? file.toString() : file + ", " + id;
  }

  private Result parse(
      String source, Article article, Predicate<String> isKnown, List<Sense> senses) {
    if (isKnown.test(article.source().sha256())) {
      return new Result.Known(source);
    }
    try {
      return new Result.Read(source, parser.parse(article, Decisions.NONE, senses));
    } catch (OutOfMemoryError tooMuch) {
      return new Result.Refused(source, Faults.tooMuch());
    } catch (RuntimeException | StackOverflowError fault) {
      return new Result.Refused(source, Faults.logged(source, fault));
    }
  }

  @Override
  public void close() {
    readers.shutdownNow();
    parsers.shutdownNow();
  }
}
