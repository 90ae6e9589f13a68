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
  private int order;

  void tell(Period period, int sentence) {
    told.put(period.grain(), new Told(period, sentence, order++));
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
