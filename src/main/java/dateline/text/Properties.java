package dateline.text;

import dateline.model.Masthead;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/// What the properties of an office document say of it.
///
/// They tell who typed it and when, which need not be who wrote the article and when that came out:
/// only a title, a language, and an author that its text names too are taken.
final class Properties {
  private static final String WHERE = "the document's properties";

  private Properties() {}

  static Masthead of(Document properties, String text) {
    Predicate<String> isNamed = text::contains;
    Optional<String> author =
        Xml.words(properties, "dc|creator").or(() -> Xml.words(properties, "meta|initial-creator"));
    return new Statements()
        .add(Field.TITLE, Xml.words(properties, "dc|title").filter(isNamed), WHERE)
        .add(Field.AUTHOR, author.filter(isNamed), WHERE)
        .add(
            Field.LANGUAGE,
            Xml.words(properties, "dc|language").map(code -> code.replaceFirst("[-_].*", "")),
            WHERE)
        .masthead();
  }
}
