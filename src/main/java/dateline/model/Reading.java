package dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that was understood of one article.
///
/// @param places in the order of the text; relations point to others by index
/// @param published when the report came out, or null when nothing says so
public record Reading(
    Article article,
    List<PlaceMention> places,
    List<TimeMention> dates,
    @Nullable Dating published) {
  public Reading {
    places = List.copyOf(places);
    dates = List.copyOf(dates);
  }

  /// The title, or where there is none the file's name.
  public String title() {
    return Optional.ofNullable(article.masthead().title()).orElse(article.source().file());
  }
}
