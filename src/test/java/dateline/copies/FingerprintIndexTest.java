package dateline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {
  private static final int WORDS = 450;

  @Test
  void editedCopiesAreFoundAmong100000Reports() {
    Chronicle chronicle = new Chronicle(7);
    FingerprintIndex index = new FingerprintIndex();
    List<long[]> some = new ArrayList<>();
    Map<Long, Fingerprint> all = new LinkedHashMap<>();
    for (long id = 0; id < 100_000; id++) {
      long[] text = chronicle.text(WORDS);
      all.put(id, fingerprint(text));
      if (id % 500 == 0) {
        some.add(text);
      }
    }
    index.addAll(all);

    long found = 0;
    for (int i = 0; i < some.size(); i++) {
      Fingerprint edited = fingerprint(chronicle.edited(some.get(i), 0.03));
      found += index.like(edited).contains(500L * i) ? 1 : 0;
    }

    assertThat(found)
        .as("of %d copies with each thirtieth word changed", some.size())
        .isEqualTo(some.size());
  }

  @Test
  void aQueryLooksAtFarFewerEntriesThanThereAre() {
    double small = secondsAQuery(2_000);
    double large = secondsAQuery(40_000);

    assertThat(large).as("of twenty times as many reports").isLessThan(8 * small);
  }

  @Test
  void reportsAddedOneByOneAreFoundLikeThoseAddedAtOnce() {
    Chronicle chronicle = new Chronicle(3);
    FingerprintIndex oneByOne = new FingerprintIndex();
    FingerprintIndex atOnce = new FingerprintIndex();
    Map<Long, Fingerprint> all = new LinkedHashMap<>();
    for (long id = 0; id < 700; id++) {
      Fingerprint fingerprint = fingerprint(chronicle.text(WORDS));
      all.put(id, fingerprint);
      oneByOne.add(id, fingerprint);
    }
    atOnce.addAll(all);

    all.forEach(
        (id, fingerprint) ->
            assertThat(oneByOne.like(fingerprint))
                .isEqualTo(atOnce.like(fingerprint))
                .first()
                .isEqualTo(id));
  }

  @Test
  void aSharedPassageOf23WordsIsNeverMissed() {
    Random random = new Random(5);
    Chronicle chronicle = new Chronicle(5);
    for (int round = 0; round < 300; round++) {
      long[] passage = random.longs(23).toArray();
      long[] a = within(passage, chronicle.text(200), random.nextInt(177));
      long[] b = within(passage, chronicle.text(90), random.nextInt(67));

      assertThat(fingerprint(a).hashes()).containsAnyOf(fingerprint(b).hashes());
    }
  }

  private static long[] within(long[] passage, long[] text, int at) {
    System.arraycopy(passage, 0, text, at, passage.length);
    return text;
  }

  /// Of processor time, so that a busy machine does not count.
  private static double secondsAQuery(int reports) {
    Chronicle chronicle = new Chronicle(reports);
    Map<Long, Fingerprint> all = new LinkedHashMap<>();
    for (long id = 0; id < reports; id++) {
      all.put(id, fingerprint(chronicle.text(WORDS)));
    }
    FingerprintIndex index = new FingerprintIndex();
    index.addAll(all);
    var clock = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = clock.getCurrentThreadCpuTime();
      all.entrySet().stream()
          .limit(400)
          .forEach(e -> assertThat(index.like(e.getValue())).contains(e.getKey()));
      best = Math.min(best, (clock.getCurrentThreadCpuTime() - start) / 400e9);
    }
    return best;
  }

  private static Fingerprint fingerprint(long[] words) {
    return Fingerprint.of(Shingles.of(words));
  }
}
