package dateline.resolve;

import dateline.extract.Phrase;
import dateline.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/// Says in words what a phrase was drawn from.
final class Descriptions {
  /// The points of the compass clockwise, 45 degrees apart.
  private static final List<String> POINTS =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");

  private Descriptions() {}

  static String of(Phrase phrase, List<Place> anchors) {
    String names =
        anchors.stream().map(Place::name).distinct().collect(Collectors.joining(" and "));
    return switch (phrase.type()) {
      case DIRECTION -> distance(phrase) + side(phrase, "side") + " of " + anchors.getLast().name();
      case BETWEEN -> "on the way between " + names;
      case ALONG -> "along " + names;
      case BORDER -> "on the border of " + names;
      case PART -> "the " + side(phrase, "middle") + " of " + names;
      case NEAR ->
          anchors.size() > 1 ? "midway between " + names : distance(phrase) + "around " + names;
      case INSIDE -> "within " + names;
      case AT -> "at " + names;
    };
  }

  private static String side(Phrase phrase, String without) {
    Double bearing = phrase.bearing();
    return bearing == null ? without : POINTS.get((int) Math.round(bearing / 45) % POINTS.size());
  }

  private static String distance(Phrase phrase) {
    Double km = phrase.distanceKm();
    return km == null ? "" : Math.round(km) + " km ";
  }
}
