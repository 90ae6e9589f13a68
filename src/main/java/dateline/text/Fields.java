package dateline.text;

import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of one article in a file of many, under the names that collectors of news use.
///
/// @param field the words of a field by its name, in lower case, if it is there and not blank
record Fields(Function<String, Optional<String>> field) {

  Optional<String> id() {
    return first("id", "_id", "article_id", "uid", "uuid", "guid");
  }

  Optional<String> text() {
    return first(
        "text",
        "body",
        "articlebody",
        "article_body",
        "content",
        "maintext",
        "article_text",
        "full_text",
        "fulltext",
        "article",
        "story",
        "notes",
        "description",
        "summary");
  }

  Masthead masthead() {
    return new Masthead(
        orNull("title", "headline", "name", "article_title"),
        orNull(
            "source",
            "outlet",
            "publisher",
            "site_name",
            "sitename",
            "source_name",
            "publication",
            "newspaper",
            "site",
            "source_domain",
            "domain",
            "hostname"),
        orNull("author", "authors", "byline", "creator"),
        first("language", "lang", "inlanguage").map(Fields::languageCode).orElse(null),
        orNull("url", "link", "canonical_url", "canonical", "source_url", "uri"),
        published());
  }

  private @Nullable Dating published() {
    for (String name :
        new String[] {
          "published",
          "datepublished",
          "date_published",
          "published_at",
          "publishedat",
          "date_publish",
          "publish_date",
          "publication_date",
          "pubdate",
          "pub_date",
          "date",
          "article_date",
          "datecreated",
          "timestamp"
        }) {
      Optional<Dating> dating =
          field
              .apply(name)
              .flatMap(Days::in)
              .map(day -> Datings.metadata(day, "the file's field “" + name + "”"));
      if (dating.isPresent()) {
        return dating.get();
      }
    }
    return null;
  }

  private static String languageCode(String language) {
    return language.length() > 2 ? language.replaceFirst("[-_].*", "") : language;
  }

  private @Nullable String orNull(String... names) {
    return first(names).map(String::strip).orElse(null);
  }

  private Optional<String> first(String... names) {
    return Stream.of(names).map(field).flatMap(Optional::stream).findFirst();
  }
}
