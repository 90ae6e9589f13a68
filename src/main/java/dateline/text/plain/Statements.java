package dateline.text.plain;

import dateline.model.Dating;
import dateline.model.Found;
import dateline.model.Masthead;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what a file states of its report, and where: of each field the first statement counts.
public final class Statements {
  private final Map<Field, Statement> words = new EnumMap<>(Field.class);
  private @Nullable Dating published;
  private @Nullable Dating modified;

  /// What a masthead holds in words.
  public enum Field {
    TITLE,
    OUTLET,
    AUTHOR,
    LANGUAGE,
    URL
  }

  private record Statement(String words, String where) {}

  /// @param where in words that may follow "from": "the page's JSON-LD"
  public Statements add(Field field, Optional<String> stated, String where) {
    stated
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> words.putIfAbsent(field, new Statement(value, where)));
    return this;
  }

  public Statements published(Optional<Dating> stated) {
    published = published == null ? stated.orElse(null) : published;
    return this;
  }

  public Statements modified(Optional<Dating> stated) {
    modified = modified == null ? stated.orElse(null) : modified;
    return this;
  }

  public boolean has(Field field) {
    return words.containsKey(field);
  }

  public @Nullable String words(Field field) {
    Statement statement = words.get(field);
    return statement == null ? null : statement.words();
  }

  private @Nullable String where(Field field) {
    Statement statement = words.get(field);
    return statement == null ? null : statement.where();
  }

  public Masthead masthead() {
    return new Masthead(
        words(Field.TITLE),
        words(Field.OUTLET),
        words(Field.AUTHOR),
        words(Field.LANGUAGE),
        words(Field.URL),
        published,
        modified,
        new Found(
            where(Field.TITLE),
            where(Field.OUTLET),
            where(Field.AUTHOR),
            where(Field.LANGUAGE),
            where(Field.URL)));
  }
}
