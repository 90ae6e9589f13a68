package dateline.ingest;

import dateline.store.Trace;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells which files of a folder are new and whole. One that never stands still, or is held by the
/// program that writes it, is not whole; one that is empty has yet to be filled.
final class WatchedFolder {
  /// How long a file's size and time have to stand still.
  static final Duration REST = Duration.ofSeconds(2);

  private final Path folder;
  private final Map<Path, Trace> seen;
  private Map<Path, Waiting> waiting = new HashMap<>();
  private boolean isThere = true;

  /// A new file and since when it looks as it does.
  private record Waiting(Trace trace, Instant since) {}

  /// @param seen the files that are not new
  WatchedFolder(Path folder, Map<Path, Trace> seen) {
    this.folder = folder;
    this.seen = new HashMap<>(seen);
  }

  Watched state() {
    return new Watched(folder, isThere);
  }

  /// Whether there are new files that are not whole yet.
  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /// All files that may be read, in order, whole or not; none while the folder cannot be reached.
  static Map<Path, Trace> filesIn(Path folder) {
    Map<Path, Trace> files = new TreeMap<>();
    try {
      for (Path file : FileFinder.find(List.of(folder), () -> false)) {
        if (!file.equals(folder) && !Unfinished.isIn(folder, file)) {
          Trace trace = Trace.of(file);
          if (trace.size() > 0) {
            files.put(file, trace);
          }
        }
      }
    } catch (IOException goneMeanwhile) {
      return files;
    }
    return files;
  }

  /// The files that have come and are whole, each once.
  Map<Path, Trace> sweep(Instant now) {
    isThere = Files.isDirectory(folder);
    Map<Path, Trace> whole = new TreeMap<>();
    Map<Path, Waiting> still = new HashMap<>();
    if (isThere) {
      filesIn(folder)
          .forEach(
              (file, trace) -> {
                if (!trace.equals(seen.get(file))) {
                  Waiting waits = since(file, trace, now);
                  if (hasRested(waits, now) && isFree(file)) {
                    whole.put(file, trace);
                  } else {
                    still.put(file, waits);
                  }
                }
              });
    }
    waiting = still;
    seen.putAll(whole);
    return whole;
  }

  private Waiting since(Path file, Trace trace, Instant now) {
    Waiting before = waiting.get(file);
    return before != null && before.trace.equals(trace) ? before : new Waiting(trace, now);
  }

  private static boolean hasRested(Waiting file, Instant now) {
    return !now.isBefore(file.since.plus(REST));
  }

  /// Some systems keep others from reading what is being written.
  private static boolean isFree(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.isOpen();
    } catch (AccessDeniedException | NoSuchFileException isForTheReaderToSay) {
      return true;
    } catch (FileSystemException isHeld) {
      return false;
    } catch (IOException isForTheReaderToSay) {
      return true;
    }
  }
}
