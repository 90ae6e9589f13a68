package dateline.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

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

  /// The words of a paragraph, without the elements in it that stand apart from its line.
  static String inline(
      Element paragraph, Predicate<Element> isApart, Function<Node, String> wordsOf) {
    StringBuilder words = new StringBuilder();
    paragraph.filter(
        (node, depth) -> {
          if (node instanceof Element inner && depth > 0 && isApart.test(inner)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          words.append(wordsOf.apply(node));
          return NodeFilter.FilterResult.CONTINUE;
        });
    return words.toString().strip();
  }
}
