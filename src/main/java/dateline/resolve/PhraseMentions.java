package dateline.resolve;

import dateline.extract.Phrase;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Relation;
import dateline.model.Role;
import dateline.model.Shape;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns phrases into mentions, once it is known what their names mean.
///
/// @param names the mentions of the names alone, which the phrases point to
record PhraseMentions(
    Article article, List<PlaceMention> names, Gazetteer gazetteer, Shapes shapes) {
  /// How many characters back a town still counts as the one that the text speaks of.
  private static final int TOWN_BACK = 300;

  /// The mention of a phrase, empty if its names do not say where it is.
  Optional<PlaceMention> mention(Phrase phrase) {
    List<PlaceMention> named = phrase.anchors().stream().map(names::get).toList();
    if (phrase.type() == Relation.Type.DIRECTION && named.isEmpty()) {
      return Optional.of(open(phrase));
    }
    List<Place> anchors = anchors(phrase, named);
    boolean isWork = phrase.type() == Relation.Type.AT;
    if (anchors.size() < phrase.anchors().size() && !isWork) {
      return Optional.empty();
    }
    Place road = phrase.type() == Relation.Type.BETWEEN ? road(textOf(phrase), named) : null;
    return shapes
        .of(phrase, anchors, road, townBefore(phrase.span()))
        .map(shape -> mention(phrase, named, anchors, shape));
  }

  private PlaceMention mention(
      Phrase phrase, List<PlaceMention> named, List<Place> anchors, Shape shape) {
    double confidence =
        named.stream()
            .map(PlaceMention::location)
            .filter(location -> !(location instanceof Location.Unknown))
            .mapToDouble(Location::confidence)
            .min()
            .orElse(1);
    Relation relation =
        new Relation(phrase.type(), phrase.anchors(), phrase.bearing(), phrase.distanceKm());
    Location location =
        new Location.Derived(relation, shape, confidence, Descriptions.of(phrase, anchors));
    Span span = phrase.span();
    return new PlaceMention(
        span, textOf(phrase), article.partAt(span.start()), Role.LOCATION, location, null);
  }

  /// "Further north", where nothing was named before that it could be north of.
  private PlaceMention open(Phrase phrase) {
    Span span = phrase.span();
    Location location = new Location.Unknown("the report does not say of what");
    return new PlaceMention(
        span, textOf(phrase), article.partAt(span.start()), Role.LOCATION, location, null);
  }

  private String textOf(Phrase phrase) {
    return article.text().substring(phrase.span().start(), phrase.span().end());
  }

  private List<Place> anchors(Phrase phrase, List<PlaceMention> named) {
    List<Place> anchors = new ArrayList<>();
    named.forEach(mention -> mention.place().ifPresent(anchors::add));
    for (String country : phrase.countries()) {
      Place place = known(country, PlaceKind.COUNTRY);
      if (place != null) {
        anchors.add(place);
      }
    }
    if (phrase.type() == Relation.Type.BORDER && anchors.size() == 1) {
      countryAcross(anchors.getFirst(), phrase.span().start()).ifPresent(anchors::add);
    }
    return anchors;
  }

  /// The neighbour of a country in which the places lie that the text names nearest to an offset.
  private Optional<Place> countryAcross(Place country, int offset) {
    return names.stream()
        .sorted(Comparator.comparingInt(name -> Math.abs(name.span().start() - offset)))
        .flatMap(name -> name.place().stream())
        .flatMap(place -> Stream.ofNullable(place.country()))
        .filter(code -> !code.equals(country.country()))
        .distinct()
        .flatMap(code -> gazetteer.place("country:" + code).stream())
        .filter(other -> shapes.meet(country, other))
        .findFirst();
  }

  /// The highway that goes by a phrase's words, or by the names of its ends in either order.
  private @Nullable Place road(String text, List<PlaceMention> ends) {
    if (gazetteer.knows(text)) {
      return known(text, PlaceKind.ROAD);
    }
    if (!text.contains("highway") && !text.contains("road")) {
      return null;
    }
    for (List<PlaceMention> order : List.of(ends, ends.reversed())) {
      String name = order.getFirst().text() + "-" + order.getLast().text() + " highway";
      Place road = gazetteer.knows(name) ? known(name, PlaceKind.ROAD) : null;
      if (road != null) {
        return road;
      }
    }
    return null;
  }

  private @Nullable Place known(String name, PlaceKind kind) {
    for (Candidate candidate : gazetteer.candidates(name)) {
      if (candidate.place().kind() == kind) {
        return candidate.place();
      }
    }
    return null;
  }

  private @Nullable Place townBefore(Span span) {
    Place town = null;
    for (PlaceMention name : names) {
      Place place = name.place().orElse(null);
      int back = span.start() - name.span().end();
      if (back >= 0 && back < TOWN_BACK && place != null && place.kind().isSettlement()) {
        town = place;
      }
    }
    return town;
  }
}
