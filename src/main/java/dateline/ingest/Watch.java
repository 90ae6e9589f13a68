package dateline.ingest;

import dateline.store.ProjectException;
import dateline.store.Trace;
import dateline.store.WatchStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Watches the folders of a project, and hands over their new files as they come.
///
/// The system's word that something has changed only makes it look at once; it looks from time to
/// time in any case, for shares of a network say nothing. Safe for use by several threads.
public final class Watch implements AutoCloseable {
  private static final Duration PERIOD = Duration.ofSeconds(15);

  private final WatchStore store;
  private final InstantSource clock;
  private final Reader reader;
  private final Consumer<List<Watched>> onChange;
  private final Nudges nudges = new Nudges();
  private final Map<Path, WatchedFolder> folders = new LinkedHashMap<>();
  private List<Watched> told = List.of();

  /// Reads files, and runs something once that is done.
  @FunctionalInterface
  public interface Reader {
    void read(List<Path> files, Runnable onRead);
  }

  /// @param onChange told of all folders when one comes, goes, vanishes or is back
  public Watch(
      WatchStore store, InstantSource clock, Reader reader, Consumer<List<Watched>> onChange) {
    this.store = store;
    this.clock = clock;
    this.reader = reader;
    this.onChange = onChange;
    for (Path folder : store.folders()) {
      folders.put(folder, new WatchedFolder(folder, store.seenIn(folder)));
    }
  }

  /// Begins to look by itself, until it is closed.
  public void start() {
    Thread.ofPlatform().daemon().name("folder-watch").start(this::run);
  }

  private void run() {
    try {
      do {
        sweep();
      } while (nudges.await(isWaiting() ? WatchedFolder.REST : PERIOD));
    } catch (InterruptedException | ProjectException projectIsGone) {
      nudges.close();
    }
  }

  /// Looks for new files once.
  public synchronized void sweep() {
    folders.forEach(
        (folder, watched) -> {
          Map<Path, Trace> files = watched.sweep(clock.instant());
          nudges.follow(folder);
          if (!files.isEmpty()) {
            reader.read(List.copyOf(files.keySet()), () -> store.saw(folder, files));
          }
        });
    tell();
  }

  /// Watches a folder too; answers how many files are in it already, which are not read.
  public synchronized int add(Path folder) {
    Map<Path, Trace> there = WatchedFolder.filesIn(folder);
    store.add(folder, there);
    folders.put(folder, new WatchedFolder(folder, there));
    nudges.follow(folder);
    tell();
    return there.size();
  }

  /// Watches a folder no longer.
  public synchronized void remove(Path folder) {
    store.remove(folder);
    folders.remove(folder);
    tell();
  }

  private synchronized boolean isWaiting() {
    return folders.values().stream().anyMatch(WatchedFolder::isWaiting);
  }

  private void tell() {
    List<Watched> now = folders.values().stream().map(WatchedFolder::state).toList();
    if (!now.equals(told)) {
      told = now;
      onChange.accept(now);
    }
  }

  @Override
  public void close() {
    nudges.close();
  }
}
