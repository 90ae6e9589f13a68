package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// Feeds in the forms RSS and Atom, saved to a file: one article an item.
final class FeedReader implements FormatReader {
  private static final Pattern FEED =
      Pattern.compile("<(rss|feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean fits(Content content) {
    String text = content.decodedHead().text();
    String head = text.substring(0, Math.min(2048, text.length())).stripLeading();
    return head.startsWith("<") && FEED.matcher(head).find() && !head.contains("<html");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    int number = 0;
    int taken = 0;
    try (StreamParser feed =
        new StreamParser(Parser.xmlParser()).parse(content.reader(), content.name())) {
      for (Element item = next(feed); item != null; item = next(feed)) {
        number++;
        taken += take(content, item, feed.document(), number, sink) ? 1 : 0;
        item.remove();
      }
    }
    if (taken == 0) {
      throw new Unreadable(
          Reason.NO_TEXT, "The feed holds no articles. Save the pages that it links to.");
    }
  }

  private static @Nullable Element next(StreamParser feed) throws IOException {
    return feed.selectNext("item, entry");
  }

  private static boolean take(
      Content content, Element item, Document feed, int number, ArticleSink sink) {
    try {
      FieldArticle article = new FieldArticle(fields(item, feed));
      byte[] bytes = item.outerHtml().getBytes(StandardCharsets.UTF_8);
      sink.take(content.article(article.draft(), content.decodedHead(), article.id(), bytes));
      return true;
    } catch (Unreadable why) {
      sink.refuse(content.name() + ", item " + number, why);
      return false;
    }
  }

  private static Fields fields(Element item, Document feed) {
    return new Fields(
        name ->
            switch (name) {
              case "text" -> child(item, "content:encoded", "content", "description", "summary");
              case "published" ->
                  child(item, "pubDate", "published", "dc:date", "issued", "updated", "date");
              case "author" -> child(item, "author > name", "dc:creator", "author");
              case "source" ->
                  child(item, "source > title", "source")
                      .or(() -> words(feed, "channel > title, feed > title"));
              case "link" ->
                  words(item, "> link").or(() -> attribute(item, "> link[href]", "href"));
              case "id", "guid", "title" -> child(item, name);
              default -> Optional.empty();
            });
  }

  private static Optional<String> child(Element item, String... paths) {
    for (String path : paths) {
      Optional<String> words = words(item, "> " + path.replace(":", "|"));
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> words(Element within, String path) {
    return Optional.ofNullable(within.selectFirst(path))
        .map(element -> element.childrenSize() > 0 ? element.html() : element.wholeText().strip())
        .filter(words -> !words.isBlank());
  }

  private static Optional<String> attribute(Element within, String path, String name) {
    return Optional.ofNullable(within.selectFirst(path)).map(element -> element.attr(name));
  }
}
