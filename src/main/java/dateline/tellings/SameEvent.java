package dateline.tellings;

import dateline.tellings.Toll.Fate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether two sentences tell the same event: several rare things agree that do not follow from
/// each other, and nothing disagrees.
public final class SameEvent {
  /// What a small place, a number of victims of ten to nineteen and what was done weigh together,
  /// and one thing more.
  private static final int ENOUGH = 8;

  private static final int PLACE = 3;
  private static final int MOST_TARGETS = 2;

  private SameEvent() {}

  public static boolean isToldBy(Telling one, Telling other) {
    Set<Target> targets = common(one.targets(), other.targets());
    Set<Act> acts = common(one.acts(), other.acts());
    boolean isOtherAct = acts.isEmpty() && !one.acts().isEmpty() && !other.acts().isEmpty();
    List<Toll> tolls = sameTolls(one, other);
    return !Collections.disjoint(one.places(), other.places())
        && !isOtherAct
        && !(acts.isEmpty() && targets.isEmpty())
        && !one.moment().disagreesWith(other.moment())
        && tolls.stream().anyMatch(toll -> !toll.isSmall())
        && Stream.of(Fate.values()).noneMatch(fate -> disagree(fate, one, other))
        && PLACE
                + tolls.stream().mapToInt(Toll::weight).sum()
                + (acts.stream().allMatch(Act::isDaily) ? 0 : 1)
                + Math.min(MOST_TARGETS, targets.size())
                + one.moment().weightWith(other.moment())
            >= ENOUGH;
  }

  private static <T> Set<T> common(Set<T> one, Set<T> other) {
    return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Toll> sameTolls(Telling one, Telling other) {
    return one.tolls().stream()
        .filter(toll -> other.tolls().stream().anyMatch(toll::isSame))
        .toList();
  }

  private static boolean disagree(Fate fate, Telling one, Telling other) {
    List<Toll> ones = of(fate, one.tolls());
    List<Toll> others = of(fate, other.tolls());
    return !ones.isEmpty()
        && !others.isEmpty()
        && ones.stream().noneMatch(a -> others.stream().anyMatch(a::isCompatible));
  }

  private static List<Toll> of(Fate fate, Collection<Toll> tolls) {
    return tolls.stream().filter(toll -> toll.fate() == fate).toList();
  }
}
