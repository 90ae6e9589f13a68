package dateline.model;

import org.jspecify.annotations.Nullable;

/// Where each field of a masthead was found, in words that may follow "from": "the page's JSON-LD",
/// "the byline". Days carry their own reasons.
public record Found(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String language,
    @Nullable String url) {

  public static final Found NOWHERE = new Found(null, null, null, null, null);
}
