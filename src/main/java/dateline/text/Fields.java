package dateline.text;

import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The fields of one article in a file of many, under the names that collectors of news use.
///
/// @param field the words of a field by its name, in lower case, if it is there and not blank
record Fields(Function<String, Optional<String>> field) {
  private static final List<String> ID = names("id _id article_id articleid uid uuid guid");
  private static final List<String> TEXT =
      names(
          """
          text body articlebody article_body body_text bodytext content maintext main_text \
          article_text articletext full_text fulltext cleaned_text raw_text body_html content_html \
          content_text html article story notes snippet description summary\
          """);
  private static final List<String> TITLE =
      names("title headline name article_title articletitle heading page_title");
  private static final List<String> OUTLET =
      names(
          """
          source outlet publisher site_name sitename source_name sourcename publication newspaper \
          provider site website source_domain domain hostname\
          """);
  private static final List<String> AUTHOR = names("author authors byline creator writer by from");
  private static final List<String> LANGUAGE = names("language lang inlanguage language_code");
  private static final List<String> URL =
      names("url link canonical_url canonical source_url sourceurl web_url weburl uri permalink");
  private static final List<String> PUBLISHED =
      names(
          """
          published datepublished date_published published_at publishedat published_date \
          publisheddate published_time publishedtime date_publish publish_date publishdate \
          publication_date publicationdate webpublicationdate first_publication_date pub_date \
          pubdate posted posted_at date article_date datetime created_at createdat datecreated \
          date_created timestamp time\
          """);
  private static final List<String> MODIFIED =
      names(
          """
          modified datemodified date_modified modified_at modified_date updated updated_at updatedat \
          date_updated last_modified lastmodified date_modify\
          """);

  private static List<String> names(String list) {
    return List.of(list.split(" "));
  }

  Optional<String> id() {
    return first(ID);
  }

  Optional<String> text() {
    return first(TEXT);
  }

  Masthead masthead() {
    Statements statements = new Statements();
    state(statements, Field.TITLE, TITLE);
    state(statements, Field.OUTLET, OUTLET);
    state(statements, Field.AUTHOR, AUTHOR);
    state(statements, Field.URL, URL);
    for (String name : LANGUAGE) {
      statements.add(Field.LANGUAGE, field.apply(name).map(Fields::languageCode), where(name));
    }
    PUBLISHED.forEach(name -> statements.published(dating(name)));
    MODIFIED.forEach(name -> statements.modified(dating(name)));
    return statements.masthead();
  }

  private void state(Statements statements, Field what, List<String> names) {
    names.forEach(name -> statements.add(what, field.apply(name), where(name)));
  }

  private static String where(String name) {
    return "the file's field “" + name + "”";
  }

  private Optional<Dating> dating(String name) {
    return field
        .apply(name)
        .flatMap(words -> Days.in(words).or(() -> counted(words)))
        .map(day -> Datings.metadata(day, where(name)));
  }

  /// The day of a moment that is counted in seconds or milliseconds since 1970.
  private static Optional<LocalDate> counted(String words) {
    String digits = words.strip().replaceFirst("\\.\\d*$", "");
    if (!digits.matches("\\d{9,10}|\\d{12,13}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(digits);
    Instant moment =
        digits.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Optional.of(moment.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static String languageCode(String language) {
    return language.length() > 2 ? language.replaceFirst("[-_].*", "") : language;
  }

  private Optional<String> first(List<String> names) {
    return names.stream().map(field).flatMap(Optional::stream).findFirst();
  }
}
