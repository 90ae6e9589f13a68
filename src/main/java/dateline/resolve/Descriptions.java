package dateline.resolve;

import dateline.extract.Phrase;
import dateline.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/// Says in words what a phrase was drawn from.
final class Descriptions {
  private Descriptions() {}

  static String of(Phrase phrase, List<Place> anchors) {
    String names =
        anchors.stream().map(Place::name).distinct().collect(Collectors.joining(" and "));
    return switch (phrase.type()) {
      case DIRECTION -> distance(phrase) + "in a direction from " + names;
      case BETWEEN -> "on the way between " + names;
      case ALONG -> "along " + names;
      case BORDER -> "on the border of " + names;
      case PART -> "a part of " + names;
      case NEAR -> distance(phrase) + "around " + names;
      case INSIDE -> "within " + names;
      case AT -> "at " + names;
    };
  }

  private static String distance(Phrase phrase) {
    Double km = phrase.distanceKm();
    return km == null ? "" : Math.round(km) + " km ";
  }
}
