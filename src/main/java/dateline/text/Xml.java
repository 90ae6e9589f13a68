package dateline.text;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// XML files within documents; entities from elsewhere are never fetched.
final class Xml {
  private Xml() {}

  /// The file of a name, or an empty document where there is none.
  static Document in(Archive archive, String name) {
    return archive
        .bytes(name)
        .map(bytes -> Jsoup.parse(Decoded.of(bytes).text(), "", Parser.xmlParser()))
        .orElseGet(() -> Document.createShell(""));
  }

  static Optional<String> words(Element within, String path) {
    return Optional.ofNullable(within.selectFirst(path))
        .map(Element::text)
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }
}
