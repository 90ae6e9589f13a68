package dateline.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a report says of itself.
///
/// @param language an ISO 639-1 code, guessed from the text where the page does not say
/// @param url the page's canonical address, never opened
/// @param published the day that the page's metadata or its file states, not one read from the
///   prose
/// @param modified the day on which it was last changed, where it states one
public record Masthead(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String language,
    @Nullable String url,
    @Nullable Dating published,
    @Nullable Dating modified,
    Found found) {

  public static final Masthead BLANK = new Masthead(null, null, null, null, null, null);

  /// Without a word on where its fields were found.
  public Masthead(
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable String language,
      @Nullable String url,
      @Nullable Dating published) {
    this(title, outlet, author, language, url, published, null, Found.NOWHERE);
  }

  /// This masthead with another language.
  public Masthead inLanguage(@Nullable String code) {
    return new Masthead(title, outlet, author, code, url, published, modified, found);
  }

  /// Whether the report is in English, as is taken where nothing says otherwise.
  public boolean isEnglish() {
    return language == null || language.startsWith("en");
  }

  /// This masthead, its gaps filled by another.
  public Masthead completedBy(Masthead other) {
    Found from = other.found;
    return new Masthead(
        or(title, other.title),
        or(outlet, other.outlet),
        or(author, other.author),
        or(language, other.language),
        or(url, other.url),
        or(published, other.published),
        or(modified, other.modified),
        new Found(
            title == null ? from.title() : found.title(),
            outlet == null ? from.outlet() : found.outlet(),
            author == null ? from.author() : found.author(),
            language == null ? from.language() : found.language(),
            url == null ? from.url() : found.url()));
  }

  private static <T> @Nullable T or(@Nullable T own, @Nullable T other) {
    return own == null ? other : own;
  }

  /// What a masthead says in words.
  public enum Field {
    TITLE,
    OUTLET,
    AUTHOR,
    LANGUAGE,
    URL
  }

  public @Nullable String value(Field field) {
    return switch (field) {
      case TITLE -> title;
      case OUTLET -> outlet;
      case AUTHOR -> author;
      case LANGUAGE -> language;
      case URL -> url;
    };
  }

  /// The same but for what people say of some fields.
  Masthead with(Map<Field, String> said) {
    return new Masthead(
        said.getOrDefault(Field.TITLE, title),
        said.getOrDefault(Field.OUTLET, outlet),
        said.getOrDefault(Field.AUTHOR, author),
        said.getOrDefault(Field.LANGUAGE, language),
        said.getOrDefault(Field.URL, url),
        published,
        modified,
        found.with(said.keySet()));
  }
}
