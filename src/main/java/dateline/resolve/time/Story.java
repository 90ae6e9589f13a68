package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Period;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What times the sentences so far have spoken of.
final class Story {
  /// Before the first sentence.
  static final int FORETOLD = -1;

  private record Told(Period period, int sentence, int order) {}

  private final Map<Grain, Told> told = new EnumMap<>(Grain.class);
  private @Nullable Told stated;
  private @Nullable Period aside;
  private int order;

  /// @param stray whether it may be no part of the story: one that leaps from it is then taken for
  ///   an aside, unless the next one leaps to the same time
  void tell(Period period, int sentence, boolean stray) {
    if (stray && last(0) != null && leaps(last(0), period) && leaps(aside, period)) {
      aside = period;
      return;
    }
    aside = null;
    told.put(period.grain(), new Told(period, sentence, order++));
  }

  /// Remembers a day that was stated with its year.
  void state(Period day, int sentence) {
    stated = new Told(day, sentence, order++);
  }

  /// The last day that was stated with its year, in a sentence or after it.
  @Nullable Period stated(int sinceSentence) {
    return stated == null || stated.sentence < sinceSentence ? null : stated.period;
  }

  /// Whether a time lies in an earlier year, or more than a year ahead; all do where there is none
  /// to leap from.
  private static boolean leaps(@Nullable Period from, Period to) {
    int years = from == null ? -9 : to.first().getYear() - from.first().getYear();
    return years < -2 || years > 5;
  }

  /// The last period of a grain told, in a sentence or after it.
  @Nullable Period lastOf(Grain grain, int sinceSentence) {
    Told last = told.get(grain);
    return last == null || last.sentence < sinceSentence ? null : last.period;
  }

  /// The last time told, in a sentence or after it.
  @Nullable Period last(int sinceSentence) {
    return last(Grain.MILLENNIUM, sinceSentence);
  }

  /// The last time told, or where that is a year, what was last told of it.
  @Nullable Period lastInYear(int sinceSentence) {
    Period last = last(sinceSentence);
    Period finer = last(Grain.MONTH, sinceSentence);
    boolean within =
        last != null
            && finer != null
            && last.grain() == Grain.YEAR
            && finer.first().getYear() == last.first().getYear();
    return within ? finer : last;
  }

  /// The last time told that is no coarser than a unit, in a sentence or after it.
  @Nullable Period last(Grain coarsest, int sinceSentence) {
    Told last = null;
    for (Told one : told.values()) {
      boolean fits = one.period.grain().compareTo(coarsest) <= 0 && one.sentence >= sinceSentence;
      if (fits && (last == null || one.order > last.order)) {
        last = one;
      }
    }
    return last == null ? null : last.period;
  }
}
