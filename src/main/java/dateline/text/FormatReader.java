package dateline.text;

/// Reads the articles of one format.
interface FormatReader {
  /// Whether the content is of this format, by its bytes.
  boolean fits(Content content);

  void read(Content content, ArticleSink sink) throws Unreadable;
}
