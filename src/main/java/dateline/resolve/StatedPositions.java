package dateline.resolve;

import dateline.extract.Extraction;
import dateline.extract.Toponym;
import dateline.extract.coordinates.Coordinates;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.Article;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The positions that a report gives as numbers, and the names that they stand beside: such a name
/// means what lies there.
///
/// @param toponyms the report's names, those beside a position with the one meaning that it leaves
/// @param places what these names mean, by the name in lower case
record StatedPositions(
    Article article,
    List<Toponym> toponyms,
    List<Coordinates> coordinates,
    Map<String, Place> places) {

  /// The words between a name and its position: "Al-Tanf base (", "Al-Tanf, at coordinates ".
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:\\s\\p{L}+){0,2}[\\s,:–-]*[(\\[]\\s*(?:[\\p{L}:]+\\s+){0,2}"
              + "|[\\s,:–-]*(?:(?:located|lies|stands|is|are|at|the|GPS|coordinates:?|position)\\s){0,6}");

  /// How far from where the gazetteer has it a place may be said to stand.
  private static final double SLACK_KM = 10;

  static StatedPositions of(Extraction extraction, Article article) {
    Map<String, Place> places = new HashMap<>();
    for (Coordinates stated : extraction.coordinates()) {
      int name = nameBeside(stated, extraction.toponyms(), article.text());
      if (name >= 0) {
        Toponym toponym = extraction.toponyms().get(name);
        places.putIfAbsent(keyOf(toponym.text()), meaning(toponym, stated));
      }
    }
    List<Toponym> toponyms =
        extraction.toponyms().stream().map(toponym -> fixed(toponym, places)).toList();
    return new StatedPositions(article, toponyms, extraction.coordinates(), places);
  }

  private static String keyOf(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Toponym fixed(Toponym toponym, Map<String, Place> places) {
    Place place = places.get(keyOf(toponym.text()));
    return place == null || toponym.isSaid()
        ? toponym
        : toponym.meaning(new Candidate(place, toponym.text(), Match.EXACT));
  }

  /// The name right before a position, or where that is an area said to hold it the name before
  /// that, or -1.
  private static int nameBeside(Coordinates stated, List<Toponym> toponyms, String text) {
    int name = toponyms.size() - 1;
    while (name >= 0 && toponyms.get(name).span().end() > stated.span().start()) {
      name--;
    }
    if (name < 0) {
      return -1;
    }
    String between = text.substring(toponyms.get(name).span().end(), stated.span().start());
    if (!BESIDE.matcher(between).matches()) {
      return -1;
    }
    while (name > 0 && toponyms.get(name - 1).container() == name) {
      name--;
    }
    return name;
  }

  /// The place of that name which lies there; where the gazetteer has none, the position itself.
  private static Place meaning(Toponym toponym, Coordinates stated) {
    return toponym.candidates().stream()
        .map(Candidate::place)
        .filter(place -> isAt(place, stated))
        .min(Comparator.comparingDouble(place -> place.position().distanceKm(stated.position())))
        .orElseGet(() -> place(toponym.text(), stated));
  }

  private static boolean isAt(Place place, Coordinates stated) {
    double apart = place.position().distanceKm(stated.position());
    return apart <= place.radiusKm() + stated.radiusKm() + SLACK_KM;
  }

  private static Place place(String name, Coordinates stated) {
    Position at = stated.position();
    String id = String.format(Locale.ROOT, "coordinates:%.5f,%.5f", at.lat(), at.lon());
    return new Place(id, name, PlaceKind.COORDINATES, at, stated.radiusKm(), null, null, null, 0);
  }

  /// The mentions of names, those beside a position placed by it.
  List<PlaceMention> placed(List<PlaceMention> named) {
    return places.isEmpty() ? named : named.stream().map(this::placed).toList();
  }

  private PlaceMention placed(PlaceMention mention) {
    Place place = places.get(keyOf(mention.text()));
    return place == null
        ? mention
        : new PlaceMention(
            mention.span(),
            mention.text(),
            mention.part(),
            mention.role(),
            new Location.Known(place, 0.98, "by the coordinates beside its name", List.of()),
            mention.when());
  }

  /// A mention for each position.
  List<PlaceMention> mentions() {
    return coordinates.stream().map(this::mention).toList();
  }

  private PlaceMention mention(Coordinates stated) {
    String text = article.text().substring(stated.span().start(), stated.span().end());
    Place place = place(text.replaceAll("\\s+", " "), stated);
    return new PlaceMention(
        stated.span(),
        text,
        article.partAt(stated.span().start()),
        Role.LOCATION,
        new Location.Known(place, 0.99, "the report gives its coordinates", List.of()),
        null);
  }
}
