package dateline.model;

import org.jspecify.annotations.Nullable;

/// What a report says of itself.
///
/// @param language an ISO 639-1 code, guessed from the text where the page does not say
/// @param url the page's canonical address, never opened
/// @param published the day that the page's metadata or its file states, not one read from the
///   prose
public record Masthead(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String language,
    @Nullable String url,
    @Nullable Dating published) {

  public static final Masthead BLANK = new Masthead(null, null, null, null, null, null);
}
