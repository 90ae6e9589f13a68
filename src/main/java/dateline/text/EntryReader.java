package dateline.text;

/// Reads what a file holds as a file of its own, of whatever format.
@FunctionalInterface
interface EntryReader {
  void read(Content entry, ArticleSink sink) throws Unreadable;

  /// Reads an entry, and hands over the refusal where it cannot be read.
  default void tryRead(Content entry, ArticleSink sink) {
    try {
      read(entry, sink);
    } catch (Unreadable why) {
      sink.refuse(entry.name(), why);
    }
  }
}
