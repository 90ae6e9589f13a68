package dateline.explore;

import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All sightings of one mark, in the order of their reports' ids; their days lie in flat arrays, so
/// that every time window is quick to ask for.
///
/// A mark that shows the same as in the last answer is not made again.
final class Dossier {
  private static final int FEW = 2;

  private final Function<Place, Shape> extents;
  private final List<Sighting> sightings = new ArrayList<>(FEW);
  private int[] firsts = new int[FEW];
  private int[] lasts = new int[FEW];

  /// Which sightings the last answer showed.
  private boolean[] shown = new boolean[FEW];

  private @Nullable Mark seen;

  /// What the mark is called and where it stands is the surest sighting's to say.
  private @Nullable Sighting surest;

  private @Nullable Site site;

  Dossier(Function<Place, Shape> extents) {
    this.extents = extents;
  }

  void add(Sighting sighting) {
    int at = sightings.size();
    while (at > 0 && sightings.get(at - 1).report().id() > sighting.report().id()) {
      at--;
    }
    if (sightings.size() == firsts.length) {
      grow();
    }
    move(at, at + 1, sightings.size() - at);
    Days days = Days.of(sighting.mention().when());
    firsts[at] = days.first();
    lasts[at] = days.last();
    sightings.add(at, sighting);
    seen = null;
    if (surest == null || sighting.confidence() > surest.confidence()) {
      surest = sighting;
      site = null;
    }
  }

  /// Takes out all sightings of a report.
  void removeReport(long id) {
    for (int i = sightings.size() - 1; i >= 0; i--) {
      if (sightings.get(i).report().id() == id) {
        sightings.remove(i);
        move(i + 1, i, sightings.size() - i);
      }
    }
    seen = null;
    surest = sightings.stream().max(Comparator.comparingDouble(Sighting::confidence)).orElse(null);
    site = null;
  }

  private void grow() {
    int size = 2 * firsts.length;
    firsts = Arrays.copyOf(firsts, size);
    lasts = Arrays.copyOf(lasts, size);
    shown = Arrays.copyOf(shown, size);
  }

  private void move(int from, int to, int length) {
    System.arraycopy(firsts, from, firsts, to, length);
    System.arraycopy(lasts, from, lasts, to, length);
    System.arraycopy(shown, from, shown, to, length);
  }

  boolean isEmpty() {
    return sightings.isEmpty();
  }

  /// Only where it is not empty.
  Site site() {
    Site known = site;
    if (known == null) {
      known = site(Objects.requireNonNull(surest));
      site = known;
    }
    return known;
  }

  private Site site(Sighting surest) {
    PlaceMention mention = surest.mention();
    return Site.of(
        surest.markKey(),
        mention.place().map(place -> place.name()).orElse(mention.text()),
        mention.location(),
        mention.place().map(extents).or(mention::shape).orElseThrow(),
        sightings);
  }

  /// The mark with those of its sightings that are in the window, or null where none is.
  @Nullable Mark markIn(Days window, Presence presence, boolean undatedShown) {
    int count = 0;
    boolean isChanged = seen == null;
    for (int i = 0; i < sightings.size(); i++) {
      boolean isShown =
          lasts[i] < firsts[i]
              ? undatedShown
              : presence.shows(window.first(), window.last(), firsts[i], lasts[i]);
      isChanged |= isShown != shown[i];
      shown[i] = isShown;
      count += isShown ? 1 : 0;
    }
    if (isChanged && count > 0) {
      seen = new Mark(site(), shown(count));
    }
    return count > 0 ? seen : null;
  }

  private List<Sighting> shown(int count) {
    if (count == sightings.size()) {
      return sightings;
    }
    List<Sighting> now = new ArrayList<>(count);
    for (int i = 0; i < sightings.size(); i++) {
      if (shown[i]) {
        now.add(sightings.get(i));
      }
    }
    return now;
  }

  /// Adds the days of all sightings that have some.
  void addDays(DaySpans.Gathering days) {
    for (int i = 0; i < sightings.size(); i++) {
      days.add(firsts[i], lasts[i]);
    }
  }
}
