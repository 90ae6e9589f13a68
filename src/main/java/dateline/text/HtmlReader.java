package dateline.text;

import dateline.text.Unreadable.Reason;
import dateline.text.page.WebPage;
import dateline.text.plain.Draft;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Web pages, saved as HTML or XHTML.
final class HtmlReader implements FormatReader {
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!doctype"
              + " html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<article[\\s>]|<(div|p|h1|meta|table|span)[\\s>][^<]*<",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_TAGS = 150_000;

  @Override
  public boolean fits(Content content) {
    String text = content.decodedHead().text();
    String head = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
    return head.startsWith("<") && MARKUP.matcher(head).find();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    Decoded decoded = content.decoded();
    if (decoded.text().chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
      throw new Unreadable(
          Reason.TOO_LARGE, "The page has more than 150,000 tags. Save its article alone.");
    }
    Draft draft = WebPage.draft(Jsoup.parse(decoded.text()));
    if (draft.text().isBlank()) {
      throw new Unreadable(
          Reason.NO_TEXT, "The page shows no words by itself. Copy its text, and paste it here.");
    }
    sink.take(content.article(draft, decoded));
  }
}
