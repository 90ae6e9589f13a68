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

  /// Which sightings the last answer showed, in the order of the days.
  private final boolean[] shown;

  private MarkIndex(
      List<Sighting> sightings, Collection<List<Sighting>> groups, Function<Place, Shape> extents) {
    this.sightings = List.copyOf(sightings);
    wholes =
        Site.inOrder(groups.stream().map(group -> whole(group, extents)).toList())
            .toArray(Mark[]::new);
    lastSeen = wholes.clone();
    starts = new int[wholes.length + 1];
    firsts = new int[sightings.size()];
    lasts = new int[sightings.size()];
    shown = new boolean[sightings.size()];
    Arrays.fill(shown, true);
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
        marks.add(lastSeen[mark]);
      }
    }
    return marks;
  }

  /// Looks anew which sightings of a mark are in the window, and answers how many they are.
  private int look(int mark, Days window, Presence presence, boolean undatedShown) {
    int count = 0;
    boolean isChanged = false;
    for (int i = starts[mark]; i < starts[mark + 1]; i++) {
      boolean isShown =
          lasts[i] < firsts[i]
              ? undatedShown
              : presence.shows(window.first(), window.last(), firsts[i], lasts[i]);
      isChanged |= isShown != shown[i];
      shown[i] = isShown;
      count += isShown ? 1 : 0;
    }
    if (isChanged && count > 0) {
      lastSeen[mark] = markOf(mark, count);
    }
    return count;
  }

  /// The mark with those of its sightings that are shown now.
  private Mark markOf(int mark, int count) {
    Mark whole = wholes[mark];
    if (count == whole.count()) {
      return whole;
    }
    List<Sighting> now = new ArrayList<>(count);
    for (int i = starts[mark]; i < starts[mark + 1]; i++) {
      if (shown[i]) {
        now.add(whole.sightings().get(i - starts[mark]));
      }
    }
    return whole.with(now);
  }
}
