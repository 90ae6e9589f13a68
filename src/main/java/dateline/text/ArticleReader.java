package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Reads the articles of a file of any format, which its content tells, not its name.
///
/// Safe for use by several threads at once.
public final class ArticleReader {
  /// Beyond this a file is no report and no collection of reports that people keep.
  static final long LARGEST = 256L << 20;

  private static final int DEEPEST = 4;

  private final List<FormatReader> formats =
      List.of(
          new ZipReader(this::read),
          new GzipReader(this::read),
          new TarReader(this::read),
          new WarcReader(this::read),
          new PdfReader(),
          new RtfReader(),
          new MailboxReader(this::read),
          new MailReader(this::read),
          new FeedReader(),
          new JsonLinesReader(),
          new JsonReader(),
          new HtmlReader(),
          new CsvReader(),
          new MarkdownReader(),
          new PlainTextReader());

  /// Hands over each article of a file in order: one for a page, many for a collection.
  ///
  /// @throws Unreadable when nothing can be read from the file
  public void read(Path file, ArticleSink sink) throws Unreadable {
    read(content(file), sink);
  }

  private void read(Content content, ArticleSink sink) throws Unreadable {
    if (content.bytes().length == 0) {
      throw new Unreadable(Reason.EMPTY, "The file is empty. Save or copy it again.");
    }
    if (content.depth() > DEEPEST) {
      throw new Unreadable(
          Reason.TOO_LARGE, "Files are packed in files too deeply. Unpack them yourself.");
    }
    for (FormatReader format : formats) {
      if (format.fits(content)) {
        format.read(content, sink);
        return;
      }
    }
    throw new Unreadable(
        Reason.UNKNOWN_FORMAT,
        "This is no kind of document that can be read. Save it as a web page or as plain text.");
  }

  private static Content content(Path file) throws Unreadable {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Unreadable(
            Reason.TOO_LARGE, "The file is larger than 256 MB. Split it into smaller ones.");
      }
      Instant modified = Files.getLastModifiedTime(file).toInstant();
      return new Content(file.getFileName().toString(), Files.readAllBytes(file), modified);
    } catch (NoSuchFileException e) {
      throw new Unreadable(Reason.MISSING, "The file is no longer there. Look where it has gone.");
    } catch (AccessDeniedException e) {
      throw new Unreadable(
          Reason.FORBIDDEN, "You may not read this file. Change its permissions, or copy it.");
    } catch (IOException e) {
      throw new Unreadable(
          Reason.DAMAGED, "The file cannot be read from its disk. Copy it to another one.");
    }
  }
}
