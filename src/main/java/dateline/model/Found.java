package dateline.model;

import dateline.model.Masthead.Field;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where each field of a masthead was found, in words that may follow "from": "the page's JSON-LD",
/// "the byline". Days carry their own reasons.
public record Found(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String language,
    @Nullable String url) {

  /// Not found but set by the user.
  public static final String BY_HAND = "you";

  public static final Found NOWHERE = new Found(null, null, null, null, null);

  /// With fields that people filled.
  Found with(Set<Field> said) {
    return new Found(
        said.contains(Field.TITLE) ? BY_HAND : title,
        said.contains(Field.OUTLET) ? BY_HAND : outlet,
        said.contains(Field.AUTHOR) ? BY_HAND : author,
        said.contains(Field.LANGUAGE) ? BY_HAND : language,
        said.contains(Field.URL) ? BY_HAND : url);
  }
}
