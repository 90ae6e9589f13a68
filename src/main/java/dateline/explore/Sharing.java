package dateline.explore;

import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets what is equal in many reports be one and the same in memory: they name the same places in
/// the same words, for the same reasons and on the same days.
final class Sharing {
  private final Map<Object, Object> known = new HashMap<>();

  void forget() {
    known.clear();
  }

  Report shared(Report report) {
    return new Report(
        report.id(),
        report.title(),
        sharedOrNull(report.outlet()),
        report.file(),
        report.published(),
        report.places().stream().map(this::shared).toList(),
        sharedOrNull(report.language()));
  }

  private PlaceMention shared(PlaceMention mention) {
    return new PlaceMention(
        mention.span(),
        one(mention.text()),
        mention.part(),
        mention.role(),
        shared(mention.location()),
        shared(mention.when()));
  }

  private Location shared(Location location) {
    return switch (location) {
      case Location.Known(Place place, double confidence, String reason, List<Place> others) ->
          one(new Location.Known(one(place), confidence, one(reason), shared(others)));
      case Location.Derived(var relation, var shape, double confidence, String reason) ->
          new Location.Derived(relation, shape, confidence, one(reason));
      case Location.Unknown(String reason) -> one(new Location.Unknown(one(reason)));
    };
  }

  private List<Place> shared(List<Place> places) {
    return places.isEmpty() ? List.of() : one(places.stream().map(this::one).toList());
  }

  private @Nullable TimeSpan shared(@Nullable TimeSpan days) {
    return days == null ? null : one(days);
  }

  private @Nullable String sharedOrNull(@Nullable String text) {
    return text == null ? null : one(text);
  }

  /// The one of all that are equal to something.
  @SuppressWarnings("unchecked")
  private <T> T one(T some) {
    return (T) known.computeIfAbsent(some, same -> same);
  }
}
