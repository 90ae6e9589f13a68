package dateline.text;

import java.io.IOException;

/// Reads the articles of one format.
interface FormatReader {
  /// Whether the content is of this format, by its head.
  boolean fits(Content content);

  /// @throws IOException where the bytes end too early or cannot be unpacked
  void read(Content content, ArticleSink sink) throws IOException, Unreadable;
}
