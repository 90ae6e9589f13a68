package dateline.text;

import dateline.text.Unpacking.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Files packed by gzip, of one member or of many.
final class GzipReader implements FormatReader {
  private final EntryReader inner;

  GzipReader(EntryReader inner) {
    this.inner = inner;
  }

  @Override
  public boolean fits(Content content) {
    return content.has("\u001f\u008b\b", 0);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    inner.read(content.unpacked(unpacked(content.stream())), sink);
  }

  /// What packed bytes unpack to, which a bomb ends.
  static InputStream unpacked(InputStream packed) throws IOException {
    Budget budget = new Budget(0);
    return new Unpacking(new GZIPInputStream(Unpacking.counted(packed, budget)), budget);
  }
}
