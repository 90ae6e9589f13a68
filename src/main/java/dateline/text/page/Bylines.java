package dateline.text.page;

import dateline.text.plain.Cues;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// Who wrote a page's article, as its head, its marks and its byline say.
final class Bylines {
  private static final List<String> MICRODATA =
      List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]");
  private static final List<String> BYLINES =
      List.of(
          ".byline .author",
          ".author .fn, .byline .fn",
          "[class*=byline] a",
          "[class*=author-name], [class*=author__name], [class*=authorName], [class*=author_name]",
          "a[href*=/author/], a[href*=/authors/]",
          "[class*=byline]",
          ".author");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|posted|story|reported|words|text|published|edited|compiled|article)"
              + " by:?|authors?:|by:?|von|par|por|autor(?:a|in)?:|автор:|بقلم:?|كتب:?|door)\\s+");
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:[|•·@]|,?\\s+[–—-](?:\\s.*|$)|,?\\s+(?:on|at)\\s+\\d|\\(?\\d"
              + "|,?\\s+(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b"
              + "|,?\\s+(?:January|February|March|April|June|July|August|September|October|November"
              + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?\\s+\\d).*",
          Pattern.DOTALL);
  private static final int LONGEST = 120;

  private Bylines() {}

  static void state(Document page, Schema schema, Meta meta, Statements statements) {
    statements.add(
        Field.AUTHOR, schema.text("author").flatMap(Bylines::name), "the page's JSON-LD");
    for (String name : MetaNames.AUTHOR) {
      Optional<String> author =
          meta.all(name).stream().flatMap(words -> name(words).stream()).findFirst();
      statements.add(Field.AUTHOR, author, Meta.where(name));
    }
    MICRODATA.forEach(s -> statements.add(Field.AUTHOR, first(page, s), "the page's microdata"));
    for (String selector : BYLINES) {
      statements.add(Field.AUTHOR, first(page, selector).filter(Bylines::isPeople), "the byline");
    }
  }

  private static Optional<String> first(Document page, String selector) {
    return page.select(selector).stream()
        .filter(Markup::isOwn)
        .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
        .flatMap(words -> name(words).stream())
        .findFirst();
  }

  private static boolean isPeople(String names) {
    return Pattern.compile(",| and | & | und | et | y ")
        .splitAsStream(names)
        .allMatch(n -> Cues.isName(n.strip()));
  }

  /// A name without what is set around it.
  static Optional<String> name(String words) {
    return Optional.of(words)
        .filter(name -> !name.matches("(?i)https?:.*|www\\..*|\\S+@\\S+|.*\\.(com|org|net)/.*"))
        .map(name -> BY.matcher(name.strip()).replaceFirst(""))
        .map(name -> BEHIND.matcher(name).replaceFirst("").strip())
        .filter(name -> name.length() > 1 && name.length() < LONGEST);
  }
}
