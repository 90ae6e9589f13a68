package dateline.explore;

import dateline.model.Location;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Relation;
import dateline.model.Report;
import dateline.model.Role;
import dateline.model.Shape;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Marks to test with.
public final class Marks {
  private Marks() {}

  public static Mark town(String name, double lat, double lon, int count) {
    return of(known(name, PlaceKind.TOWN, lat, lon, 3, 0.9), name, count);
  }

  public static Mark area(String name, PlaceKind kind, double lat, double lon, double radiusKm) {
    return of(known(name, kind, lat, lon, radiusKm, 0.9), name, 1);
  }

  public static Mark doubtful(String name, double confidence) {
    return of(known(name, PlaceKind.TOWN, 34, 40, 3, confidence), name, 1);
  }

  public static Mark described(String words, Shape shape) {
    return of(derived(shape), words, 1);
  }

  /// A town that could also be others.
  public static Mark among(String name, Position at, List<Place> others) {
    Place place = new Place(name, name, PlaceKind.TOWN, at, 3, "SY", "Deir ez-Zor", null, 0);
    return of(new Location.Known(place, 0.6, "near 2 other places", others), name, 1);
  }

  /// A report with a name, from offset 10 on, that could not be placed.
  public static Report unplaced(String name, int count) {
    PlaceMention mention = mention(10, name, new Location.Unknown("no gazetteer holds it"));
    return new Report(1, "A report", null, "a.txt", null, Collections.nCopies(count, mention));
  }

  /// So many towns strewn over Syria, always the same.
  public static List<Mark> strewn(int count) {
    Random random = new Random(11);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                town(
                    "town " + i,
                    33 + 4 * random.nextDouble(),
                    36 + 6 * random.nextDouble(),
                    1 + (int) Math.pow(60, random.nextDouble() * random.nextDouble())))
        .toList();
  }

  /// A report that mentions what the marks stand for, as often as they do.
  public static Report report(List<Mark> marks) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (Mark mark : marks) {
      for (int i = 0; i < mark.count(); i++) {
        mentions.add(mention(10 * mentions.size(), mark.label(), mark.location()));
      }
    }
    return new Report(1, "A report", null, "a.txt", null, mentions);
  }

  public static Location known(
      String name, PlaceKind kind, double lat, double lon, double radiusKm, double confidence) {
    Position at = new Position(lat, lon);
    Place place = new Place(name, name, kind, at, radiusKm, "SY", "Deir ez-Zor", null, 0);
    return new Location.Known(place, confidence, "the only one of this name", List.of());
  }

  private static Location derived(Shape shape) {
    Relation relation = new Relation(Relation.Type.NEAR, List.of(), null, null);
    return new Location.Derived(relation, shape, 0.6, "the words say so");
  }

  private static Mark of(Location location, String label, int count) {
    PlaceMention mention = mention(0, label, location);
    Report report = new Report(1, "A report", null, "a.txt", null, List.of(mention));
    List<Sighting> sightings =
        IntStream.range(0, count).mapToObj(_ -> new Sighting(report, mention)).toList();
    return new Mark(label, label, location, mention.shape().orElseThrow(), sightings);
  }

  private static PlaceMention mention(int at, String text, Location location) {
    Span span = new Span(at, at + text.length());
    return new PlaceMention(span, text, Part.BODY, Role.LOCATION, location, null);
  }
}
