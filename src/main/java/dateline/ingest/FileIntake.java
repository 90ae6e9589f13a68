package dateline.ingest;

import dateline.model.Article;
import dateline.text.ArticleReader;
import dateline.text.ArticleSink;
import dateline.text.Unreadable;
import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One file under way: a reader puts its articles in line, parsers work on those in the line, and
/// results are taken from its head.
final class FileIntake implements ArticleSink {
  private static final int ARTICLES_AHEAD = 32;
  private static final int ASK_AGAIN_MS = 50;

  private final Path file;
  private final ExecutorService parsers;
  private final Function<Article, Result> parser;
  private final BlockingQueue<Future<Optional<Result>>> line =
      new ArrayBlockingQueue<>(ARTICLES_AHEAD);
  private final Semaphore filled = new Semaphore(0);

  /// @param parser tells what becomes of one article, by several threads at once
  FileIntake(Path file, ExecutorService parsers, Function<Article, Result> parser) {
    this.file = file;
    this.parsers = parsers;
    this.parser = parser;
  }

  /// Puts all articles of the file in line, waiting where the line is full.
  void fill(ArticleReader reader) {
    try {
      passKind();
      reader.read(file, this);
    } catch (Unreadable why) {
      put(Optional.of(new Result.Refused(file.toString(), why)));
    } catch (CancellationException nobodyWaits) {
      return;
    } catch (OutOfMemoryError tooMuch) {
      put(Optional.of(new Result.Refused(file.toString(), Faults.tooMuch())));
    } catch (RuntimeException | StackOverflowError fault) {
      String source = file.toString();
      put(Optional.of(new Result.Refused(source, Faults.logged(source, fault))));
    }
    put(Optional.empty());
  }

  /// What is neither file nor folder, such as a pipe, could keep its reader waiting for ever.
  private void passKind() throws Unreadable {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Unreadable(Reason.UNKNOWN_FORMAT, "This is no file. Save the report to one.");
    }
    if (FileFinder.isProject(file)) {
      throw new Unreadable(
          Reason.UNKNOWN_FORMAT, "This is a project of Dateline, not a report. Open it instead.");
    }
  }

  @Override
  public void take(Article article) {
    putInLine(parsers.submit(() -> Optional.of(parser.apply(article))));
  }

  @Override
  public void refuse(String entry, Unreadable why) {
    put(Optional.of(new Result.Refused(beside(entry), why)));
  }

  private String beside(String entry) {
    Path folder = file.getParent();
    return folder == null ? entry : folder + file.getFileSystem().getSeparator() + entry;
  }

  private void put(Optional<Result> result) {
    putInLine(CompletableFuture.completedFuture(result));
  }

  private void putInLine(Future<Optional<Result>> result) {
    try {
      line.put(result);
      filled.release();
    } catch (InterruptedException e) {
      throw new CancellationException("nobody waits for " + file);
    }
  }

  /// Takes from the line until the file is done, or until it was cancelled.
  void handOver(BooleanSupplier cancelled, ResultSink onResult)
      throws IOException, InterruptedException {
    while (!cancelled.getAsBoolean()) {
      Future<Optional<Result>> head = line.peek();
      if (head == null || !head.isDone()) {
        onResult.rest();
        await(head);
        continue;
      }
      Optional<Result> result = resultOf(line.remove());
      if (result.isEmpty()) {
        return;
      }
      onResult.take(result.get());
    }
  }

  /// Waits for the head of the line, but no longer than a cancel may go unheard.
  private void await(@Nullable Future<Optional<Result>> head) throws InterruptedException {
    if (head == null) {
      filled.tryAcquire(ASK_AGAIN_MS, TimeUnit.MILLISECONDS);
      return;
    }
    try {
      head.get(ASK_AGAIN_MS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException notNow) {
      return;
    }
  }

  private static Optional<Result> resultOf(Future<Optional<Result>> head)
      throws InterruptedException {
    try {
      return head.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
