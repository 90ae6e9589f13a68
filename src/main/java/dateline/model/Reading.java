package dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that was understood of one article.
///
/// @param places in the order of the text; relations point to others by index
/// @param published when the report came out, or null when nothing says so
/// @param decided what people decided, which all the rest follows from
public record Reading(
    Article article,
    List<PlaceMention> places,
    List<TimeMention> dates,
    @Nullable Dating published,
    Decided decided) {
  public Reading {
    places = List.copyOf(places);
    dates = List.copyOf(dates);
  }

  /// One that nobody decided anything about.
  public Reading(
      Article article,
      List<PlaceMention> places,
      List<TimeMention> dates,
      @Nullable Dating published) {
    this(article, places, dates, published, new Decided(article, Decisions.NONE));
  }

  /// The title, or where there is none the file's name.
  public String title() {
    return Optional.ofNullable(article.masthead().title()).orElse(article.source().file());
  }
}
