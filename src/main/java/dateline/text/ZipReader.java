package dateline.text;

import dateline.text.Unreadable.Reason;
import dateline.text.plain.Draft;
import java.util.List;

/// ZIP archives: the documents that are such archives inside, and collections of files.
final class ZipReader implements FormatReader {
  private final List<PackedDocument> documents =
      List.of(new WordDocument(), new OpenDocument(), new Book());
  private final EntryReader files;

  ZipReader(EntryReader files) {
    this.files = files;
  }

  @Override
  public boolean fits(Content content) {
    return content.has("PK\u0003\u0004", 0);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws Unreadable {
    Archive archive = Archive.of(content.bytes());
    for (PackedDocument document : documents) {
      if (document.fits(archive)) {
        take(content, document.draft(archive), sink);
        return;
      }
    }
    readFiles(content, archive, sink);
  }

  private static void take(Content content, Draft draft, ArticleSink sink) throws Unreadable {
    if (draft.text().isBlank()) {
      throw new Unreadable(
          Reason.NO_TEXT, "The document holds no words, only pictures. Copy its text from them.");
    }
    sink.take(content.article(draft, "UTF-8"));
  }

  private void readFiles(Content content, Archive archive, ArticleSink sink) throws Unreadable {
    if (archive.files().isEmpty()) {
      throw new Unreadable(Reason.EMPTY, "The archive holds no files. Pack it again.");
    }
    archive
        .files()
        .forEach(
            (name, bytes) -> {
              if (!isHidden(name)) {
                files.tryRead(content.entry(name, bytes), sink);
              }
            });
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || name.matches("(.*/)?\\.[^/]*");
  }
}
