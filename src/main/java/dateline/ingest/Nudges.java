package dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Wakes the one who waits when the system says that something in a folder has changed.
///
/// Systems say so for their own disks only, and not for all of very many folders: who waits has to
/// look from time to time all the same.
final class Nudges implements AutoCloseable {
  private static final WatchEvent.Kind<?>[] CHANGES = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  /// So that a thousand changes wake once.
  private static final long GATHERING_MS = 300;

  private final @Nullable WatchService service = open();
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private static @Nullable WatchService open() {
    try {
      return FileSystems.getDefault().newWatchService();
    } catch (IOException noneLeft) {
      return null;
    }
  }

  /// Has the system tell of a folder and of all that are in it now.
  void follow(Path folder) {
    if (service == null) {
      return;
    }
    keys.values().removeIf(key -> !key.isValid());
    try {
      Files.walkFileTree(folder, new Registration(service));
    } catch (IOException goneOrTooMany) {
      return;
    }
  }

  private final class Registration extends SimpleFileVisitor<Path> {
    private final WatchService service;

    Registration(WatchService service) {
      this.service = service;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (Files.isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!keys.containsKey(folder)) {
        keys.put(folder, folder.register(service, CHANGES));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  /// Waits for a change, or as long as it is told; says whether to go on.
  boolean await(Duration most) throws InterruptedException {
    if (service == null) {
      return !closed.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }
    try {
      WatchKey key = service.poll(most.toMillis(), TimeUnit.MILLISECONDS);
      if (key == null) {
        return true;
      }
      boolean isClosed = closed.await(GATHERING_MS, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll();
      }
      return !isClosed;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
