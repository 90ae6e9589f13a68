package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
  public void read(Content content, ArticleSink sink) throws Unreadable {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(content.bytes()))) {
      inner.read(content.unpacked(Archive.read(stream, ArticleReader.LARGEST)), sink);
    } catch (IOException broken) {
      throw new Unreadable(Reason.DAMAGED, "The file is damaged. Fetch or copy it again.");
    }
  }
}
