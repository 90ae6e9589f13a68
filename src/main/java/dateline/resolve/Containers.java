package dateline.resolve;

import dateline.extract.Containment;
import dateline.extract.Toponym;
import dateline.gazetteer.Candidate.Match;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Relation;
import dateline.model.Role;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts a name that no gazetteer holds somewhere within what its words say that it lies in: a
/// village in the area that its paragraph named last, a building or a street in the town of its
/// sentence.
final class Containers {
  private static final int FARTHEST_BACK = 400;

  /// How far from a building the town may be named that it stands in, in characters.
  private static final int FARTHEST_TOWN = 160;

  private static final Set<PlaceKind> PARTS_OF_TOWN =
      Set.of(PlaceKind.FACILITY, PlaceKind.ROAD, PlaceKind.NEIGHBOURHOOD, PlaceKind.CAMP);
  private static final Set<PlaceKind> AREAS =
      Set.of(PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION, PlaceKind.ISLAND);
  private static final Set<String> INSIDE =
      Set.of("in", "in the", "of", "of the", ",", ", in", ", in the");

  private final List<Toponym> toponyms;
  private final Shapes shapes;

  Containers(List<Toponym> toponyms, Shapes shapes) {
    this.toponyms = toponyms;
    this.shapes = shapes;
  }

  List<PlaceMention> applied(List<PlaceMention> mentions, String text) {
    List<PlaceMention> all = new ArrayList<>(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      boolean known = mentions.get(i).place().isPresent();
      boolean open = mentions.get(i).role() == Role.LOCATION && (!known || isGuess(i, mentions));
      int area = open ? areaOf(i, mentions, text) : -1;
      if (area >= 0 && !(known && isIn(mentions.get(area), mentions.get(i)))) {
        all.set(i, within(mentions.get(i), area, mentions.get(area)));
      }
    }
    return all;
  }

  /// Whether a name was placed only for being spelt a little like another.
  private boolean isGuess(int name, List<PlaceMention> mentions) {
    Place place = mentions.get(name).place().orElseThrow();
    return toponyms.get(name).candidates().stream()
        .anyMatch(c -> c.match() == Match.SKELETON && c.place().id().equals(place.id()));
  }

  private static boolean isIn(PlaceMention area, PlaceMention inner) {
    Place outer = area.place().orElseThrow();
    Place place = inner.place().orElseThrow();
    return Containment.holds(outer, place)
        || outer.position().distanceKm(place.position()) <= outer.radiusKm();
  }

  private int areaOf(int name, List<PlaceMention> mentions, String text) {
    int next = name + 1;
    if (next < mentions.size()
        && (isArea(mentions.get(next)) || isTown(mentions.get(next)))
        && isSaidInside(name, next, mentions, text)) {
      return next;
    }
    int holder = toponyms.get(name).container();
    if (holder >= 0 && isArea(mentions.get(holder))) {
      return holder;
    }
    if (isSettlement(toponyms.get(name))) {
      return areaBefore(name, mentions, text);
    }
    return isPartOfTown(toponyms.get(name)) ? townBeside(name, mentions, text) : -1;
  }

  private static boolean isPartOfTown(Toponym toponym) {
    return !toponym.asked().isEmpty() && PARTS_OF_TOWN.containsAll(toponym.asked());
  }

  /// The town that its sentence names nearest to a name, or -1.
  private static int townBeside(int name, List<PlaceMention> mentions, String text) {
    Span span = mentions.get(name).span();
    int nearest = -1;
    int least = FARTHEST_TOWN;
    for (int i = 0; i < mentions.size(); i++) {
      Span other = mentions.get(i).span();
      int from = Math.min(span.end(), other.end());
      int to = Math.max(span.start(), other.start());
      boolean near = i != name && isTown(mentions.get(i)) && to - from < least;
      if (near && isOneSentence(text.substring(Math.min(from, to), to))) {
        nearest = i;
        least = to - from;
      }
    }
    return nearest;
  }

  private static boolean isOneSentence(String between) {
    return !between.contains(". ") && !between.contains("\n");
  }

  private static boolean isTown(PlaceMention mention) {
    return mention.role() == Role.LOCATION
        && mention.place().map(place -> place.kind().isSettlement()).orElse(false);
  }

  private static boolean isSaidInside(
      int name, int area, List<PlaceMention> mentions, String text) {
    int from = mentions.get(name).span().end();
    int to = mentions.get(area).span().start();
    return from <= to && to - from < 12 && INSIDE.contains(text.substring(from, to).strip());
  }

  private static boolean isSettlement(Toponym toponym) {
    return toponym.asked().contains(PlaceKind.TOWN);
  }

  /// The area that the same paragraph named last.
  private static int areaBefore(int name, List<PlaceMention> mentions, String text) {
    int start = mentions.get(name).span().start();
    for (int i = name - 1; i >= 0; i--) {
      int end = mentions.get(i).span().end();
      if (start - end > FARTHEST_BACK || text.substring(end, start).contains("\n\n")) {
        return -1;
      }
      if (isArea(mentions.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isArea(PlaceMention mention) {
    return mention.place().map(place -> AREAS.contains(place.kind())).orElse(false);
  }

  private PlaceMention within(PlaceMention mention, int area, PlaceMention holder) {
    Place place = holder.place().orElseThrow();
    double confidence = holder.location().confidence();
    Location location =
        new Location.Derived(
            new Relation(Relation.Type.INSIDE, List.of(area), null, null),
            shapes.whole(place),
            0.8 * confidence,
            "no gazetteer holds it; somewhere in " + place.name());
    return new PlaceMention(
        mention.span(), mention.text(), mention.part(), mention.role(), location, null);
  }
}
