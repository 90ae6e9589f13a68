package dateline.model;

import java.util.List;

/// Where a mention was resolved to.
public sealed interface Location {
  /// The reason of what people chose.
  String SET_BY_USER = "set by you";

  /// How sure it is, 0 to 1; of the choices given at 0.9, nine in ten should be right.
  double confidence();

  /// Why it was resolved so, in words for the user.
  String reason();

  /// A place of a gazetteer.
  ///
  /// @param runnersUp what else it could have been, the likeliest first
  record Known(Place place, double confidence, String reason, List<Place> runnersUp)
      implements Location {
    public Known {
      runnersUp = List.copyOf(runnersUp);
    }
  }

  /// Somewhere that the words place by other places.
  record Derived(Relation relation, Shape shape, double confidence, String reason)
      implements Location {}

  /// A name that could not be placed.
  record Unknown(String reason) implements Location {
    @Override
    public double confidence() {
      return 0;
    }
  }
}
