package dateline.text;

import dateline.model.Article;
import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Reads the articles of a file of any format, which its content tells, not its name.
///
/// Safe for use by several threads at once.
public final class ArticleReader {
  /// Beyond this many bytes a document is no report that people keep; collections may be longer.
  static final int LARGEST = 256 << 20;

  /// The same of a document that is text, a page with its pictures in it or a mail.
  static final int LARGEST_TEXT = 64 << 20;

  /// More characters than the longest novels have.
  private static final int LONGEST_ARTICLE = 4_000_000;

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
          new HarReader(this::read),
          new JsonLinesReader(),
          new JsonReader(),
          new TelegramReader(),
          new HtmlReader(),
          new CsvReader(),
          new MarkdownReader(),
          new PlainTextReader());

  /// Hands over each article of a file in order: one for a page, many for a collection.
  ///
  /// @throws Unreadable when nothing can be read from the file, or not to its end
  /// @throws CancellationException once the thread was interrupted
  public void read(Path file, ArticleSink sink) throws Unreadable {
    try (InputStream stream = open(file)) {
      Instant modified = Files.getLastModifiedTime(file).toInstant();
      read(Content.of(file, stream, modified), bounded(sink));
    } catch (IOException broken) {
      throw EntryReader.refusal(broken);
    }
  }

  /// Passes on all articles but those that are too long to be one.
  private static ArticleSink bounded(ArticleSink sink) {
    return new ArticleSink() {
      @Override
      public void take(Article article) {
        if (article.text().length() <= LONGEST_ARTICLE) {
          sink.take(article);
        } else {
          refuse(
              article.source().file(),
              new Unreadable(
                  Reason.TOO_LARGE,
                  "Its text is longer than four million letters. Split it into its reports."));
        }
      }

      @Override
      public void refuse(String entry, Unreadable why) {
        sink.refuse(entry, why);
      }
    };
  }

  private void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    if (content.isEmpty()) {
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
    throw new Unreadable(Reason.UNKNOWN_FORMAT, Foreign.advice(content));
  }

  private static InputStream open(Path file) throws Unreadable {
    try {
      return new Interruptible(Files.newInputStream(file));
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
