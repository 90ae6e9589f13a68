package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// Reads what a file holds as a file of its own, of whatever format.
@FunctionalInterface
interface EntryReader {
  void read(Content entry, ArticleSink sink) throws IOException, Unreadable;

  /// Reads an entry, and hands over the refusal where it cannot be read.
  ///
  /// @throws CancellationException once the thread was interrupted
  default void tryRead(Content file, String name, InputStream entry, ArticleSink sink) {
    Interruptible.pass();
    try {
      read(file.entry(name, entry), sink);
    } catch (Unreadable why) {
      sink.refuse(file.name() + "/" + name, why);
    } catch (IOException broken) {
      sink.refuse(file.name() + "/" + name, refusal(broken));
    }
  }

  default void tryRead(Content file, String name, byte[] entry, ArticleSink sink) {
    tryRead(file, name, new ByteArrayInputStream(entry), sink);
  }

  static Unreadable refusal(IOException broken) {
    return broken instanceof TooMuch
        ? new Unreadable(
            Reason.TOO_LARGE, "It unpacks to far more than it seems to hold. Unpack it yourself.")
        : new Unreadable(
            Reason.DAMAGED,
            "It is damaged, locked or broken off. Fetch or copy it again, or unpack it yourself.");
  }
}
