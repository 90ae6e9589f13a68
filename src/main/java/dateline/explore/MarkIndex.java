package dateline.explore;

import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Shape;
import dateline.model.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// The sightings of some reports, grouped into marks once, so that every time window is quick to
/// ask for.
///
/// The days of all sightings lie in two flat arrays, mark after mark; a mark that shows the same as
/// in the last answer is not made again.
final class MarkIndex {
  private final List<Sighting> sightings;
  private final Mark[] wholes;
  private final Mark[] lastSeen;

  /// Where each mark's days begin, and at the end how many there are.
  private final int[] starts;

  private final int[] firsts;
  private final int[] lasts;
  private final Sighting[] seen;

  private MarkIndex(
      List<Sighting> sightings, Collection<List<Sighting>> groups, Function<Place, Shape> extents) {
    this.sightings = List.copyOf(sightings);
    wholes = groups.stream().map(group -> whole(group, extents)).toArray(Mark[]::new);
    lastSeen = wholes.clone();
    starts = new int[wholes.length + 1];
    firsts = new int[sightings.size()];
    lasts = new int[sightings.size()];
    seen = new Sighting[sightings.size()];
    fill();
  }

  /// @param counts which of the plotted sightings are taken up
  static MarkIndex of(
      Collection<Report> reports, Predicate<Sighting> counts, Function<Place, Shape> extents) {
    Map<String, List<Sighting>> byKey = new LinkedHashMap<>();
    List<Sighting> all = new ArrayList<>();
    for (Report report : reports) {
      for (PlaceMention mention : report.places()) {
        Sighting sighting = new Sighting(report, mention);
        if (mention.isPlotted() && counts.test(sighting)) {
          all.add(sighting);
          byKey.computeIfAbsent(sighting.markKey(), _ -> new ArrayList<>()).add(sighting);
        }
      }
    }
    return new MarkIndex(all, byKey.values(), extents);
  }

  /// All that is plotted and counts, whatever the window.
  List<Sighting> sightings() {
    return sightings;
  }

  private static Mark whole(List<Sighting> sightings, Function<Place, Shape> extents) {
    Sighting surest =
        sightings.stream().max(Comparator.comparingDouble(Sighting::confidence)).orElseThrow();
    PlaceMention mention = surest.mention();
    return new Mark(
        surest.markKey(),
        mention.place().map(place -> place.name()).orElse(mention.text()),
        mention.location(),
        mention.place().map(extents).or(mention::shape).orElseThrow(),
        sightings);
  }

  private void fill() {
    int at = 0;
    for (int mark = 0; mark < wholes.length; mark++) {
      starts[mark] = at;
      for (Sighting sighting : wholes[mark].sightings()) {
        Days days = Days.of(sighting.mention().when());
        firsts[at] = days.first();
        lasts[at++] = days.last();
      }
    }
    starts[wholes.length] = at;
  }

  /// The marks that have a sighting in the window, with these alone.
  List<Mark> marksIn(TimeSpan window, Presence presence, boolean undatedShown) {
    Days days = Days.of(window);
    List<Mark> marks = new ArrayList<>(wholes.length);
    for (int mark = 0; mark < wholes.length; mark++) {
      int count = look(mark, days, presence, undatedShown);
      if (count > 0) {
        marks.add(markOf(mark, count));
      }
    }
    return marks;
  }

  /// Puts what is seen of a mark into `seen`, and answers how many they are.
  private int look(int mark, Days window, Presence presence, boolean undatedShown) {
    int count = 0;
    List<Sighting> all = wholes[mark].sightings();
    for (int i = starts[mark]; i < starts[mark + 1]; i++) {
      boolean shown =
          lasts[i] < firsts[i]
              ? undatedShown
              : presence.shows(window.first(), window.last(), firsts[i], lasts[i]);
      if (shown) {
        seen[count++] = all.get(i - starts[mark]);
      }
    }
    return count;
  }

  private Mark markOf(int mark, int count) {
    Mark whole = wholes[mark];
    if (count == whole.count()) {
      return whole;
    }
    if (!isSeenAgain(lastSeen[mark], count)) {
      List<Sighting> now = List.copyOf(Arrays.asList(seen).subList(0, count));
      lastSeen[mark] = new Mark(whole.key(), whole.label(), whole.location(), whole.shape(), now);
    }
    return lastSeen[mark];
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isSeenAgain(Mark last, int count) {
    if (last.count() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (last.sightings().get(i) != seen[i]) {
        return false;
      }
    }
    return true;
  }
}
