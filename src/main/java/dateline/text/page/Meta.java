package dateline.text.page;

import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` elements of a page by their names, of which one may have several.
final class Meta {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new HashMap<>();

  Meta(Document page) {
    for (Element meta : page.select("meta")) {
      String content = meta.attr(meta.hasAttr("content") ? "content" : "value").strip();
      if (!content.isEmpty()) {
        names(meta)
            .forEach(name -> contents.computeIfAbsent(name, _ -> new ArrayList<>()).add(content));
      }
    }
  }

  private static Stream<String> names(Element meta) {
    return KEYS.stream()
        .flatMap(key -> SPACE.splitAsStream(meta.attr(key).toLowerCase(Locale.ROOT)))
        .filter(name -> !name.isEmpty());
  }

  /// What the page says under a name in lower case, in its order.
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /// The first content under the first of the names that the page has.
  Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> all(name).stream()).findFirst();
  }

  /// States a field by the first of the names that the page has.
  void state(Statements statements, Field field, List<String> names) {
    for (String name : names) {
      statements.add(field, all(name).stream().findFirst(), where(name));
    }
  }

  /// The family of a name, in words: "the page's Open Graph data".
  static String where(String name) {
    if (name.startsWith("og:") || name.startsWith("article:")) {
      return "the page's Open Graph data";
    } else if (name.startsWith("dc")) {
      return "the page's Dublin Core data";
    }
    return "the page's metadata";
  }
}
