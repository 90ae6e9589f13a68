package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.List;
import java.util.Objects;

/// Which places lie in which, by what the gazetteer says of their countries and areas.
public final class Containment {
  private Containment() {}

  /// Whether some meaning of a name holds some meaning of another.
  static boolean holdsAny(List<Candidate> outer, List<Candidate> inner) {
    for (Candidate o : outer) {
      if (isHolder(o.place().kind())) {
        for (Candidate i : inner) {
          if (holds(o.place(), i.place())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Whether one place is an area that the other one lies in.
  public static boolean holds(Place outer, Place inner) {
    if (outer.country() == null
        || !outer.country().equals(inner.country())
        || outer.id().equals(inner.id())) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY -> inner.kind() != PlaceKind.COUNTRY;
      case ADMIN1 ->
          inner.kind() != PlaceKind.COUNTRY
              && inner.kind() != PlaceKind.ADMIN1
              && outer.name().equals(inner.admin1());
      case ADMIN2 ->
          inner.kind() != PlaceKind.COUNTRY
              && inner.kind() != PlaceKind.ADMIN1
              && inner.kind() != PlaceKind.ADMIN2
              && Objects.equals(outer.admin1(), inner.admin1())
              && outer.name().equals(inner.admin2());
      default -> false;
    };
  }

  private static boolean isHolder(PlaceKind kind) {
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2;
  }
}
