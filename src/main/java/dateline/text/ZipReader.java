package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// ZIP archives: the documents that are such archives inside, and collections of files.
final class ZipReader implements FormatReader {
  private final List<PackedDocument> documents;
  private final EntryReader files;

  ZipReader(EntryReader files) {
    this.files = files;
    this.documents =
        List.of(
            new WordDocument(),
            new OpenDocument(),
            new Book(),
            new WebArchive(files),
            new OtherOffice());
  }

  @Override
  public boolean fits(Content content) {
    return content.has("PK\u0003\u0004", 0) || content.has("PK\u0005\u0006", 0);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    try (Archive archive = Archive.open(content)) {
      for (PackedDocument document : documents) {
        if (document.fits(archive)) {
          document.read(archive, content, sink);
          return;
        }
      }
      readFiles(content, archive, sink);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private void readFiles(Content content, Archive archive, ArticleSink sink)
      throws IOException, Unreadable {
    List<String> names = archive.names();
    if (names.isEmpty()) {
      throw new Unreadable(Reason.EMPTY, "The archive holds no files. Pack it again.");
    }
    SavedPages pages = SavedPages.among(names, archive::stream);
    for (String name : names) {
      if (!isHidden(name) && !pages.isPiece(name)) {
        readFile(content, archive, name, sink);
      }
    }
  }

  private void readFile(Content content, Archive archive, String name, ArticleSink sink) {
    try (InputStream stream = archive.stream(name)) {
      files.tryRead(content, name, stream, sink);
    } catch (IOException broken) {
      sink.refuse(content.name() + "/" + name, EntryReader.refusal(broken));
    }
  }

  static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.matches("(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini)");
  }
}
