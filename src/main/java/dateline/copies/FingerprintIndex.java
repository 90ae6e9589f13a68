package dateline.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which reports share fingerprints, held in memory: eight bytes a hash, so some 35 MB for 100,000
/// reports of 450 words.
///
/// Hashes are kept in sorted runs, of which two of about one size are merged (a log-structured
/// merge tree), so that it can grow and stays small. For one thread at a time.
final class FingerprintIndex {
  /// A hash that more reports than this share is a common phrase: only the first ones count.
  private static final int COMMON = 64;

  /// Of what is less alike by its fingerprints, the texts need not be compared.
  private static final double LEAST_SHARED = 0.15;

  private static final int LEAST_COUNT = 2;
  private static final int MOST_CANDIDATES = 8;

  /// Each entry is a hash and, in the lower half, the place of its report in `reports`.
  private final List<long[]> runs = new ArrayList<>();

  private final List<Entry> reports = new ArrayList<>();

  private record Entry(long id, int hashes) {}

  private record Candidate(long id, double share) {}

  /// Adds many at once: ids and their fingerprints.
  void addAll(Map<Long, Fingerprint> fingerprints) {
    int total = fingerprints.values().stream().mapToInt(Fingerprint::size).sum();
    long[] run = new long[total];
    int at = 0;
    for (Map.Entry<Long, Fingerprint> each : fingerprints.entrySet()) {
      long[] entries = entries(each.getKey(), each.getValue());
      System.arraycopy(entries, 0, run, at, entries.length);
      at += entries.length;
    }
    Arrays.parallelSort(run);
    push(run);
  }

  /// A report that is added again, changed, is found by what it was as well.
  void add(long id, Fingerprint fingerprint) {
    push(entries(id, fingerprint));
  }

  private long[] entries(long id, Fingerprint fingerprint) {
    int place = reports.size();
    reports.add(new Entry(id, fingerprint.size()));
    long[] entries = new long[fingerprint.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = (long) fingerprint.hashes()[i] << 32 | place;
    }
    return entries;
  }

  private void push(long[] run) {
    long[] last = run;
    while (!runs.isEmpty() && runs.getLast().length < 2 * last.length) {
      last = merged(runs.removeLast(), last);
    }
    if (last.length > 0) {
      runs.add(last);
    }
  }

  private static long[] merged(long[] a, long[] b) {
    long[] all = new long[a.length + b.length];
    int i = 0;
    int j = 0;
    for (int k = 0; k < all.length; k++) {
      all[k] = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
    }
    return all;
  }

  /// The ids of the reports that may be copies, the likeliest first.
  List<Long> like(Fingerprint fingerprint) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int hash : fingerprint.hashes()) {
      for (long[] run : runs) {
        count(run, hash, shared);
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= Math.min(LEAST_COUNT, fingerprint.size()))
        .map(e -> candidate(reports.get(e.getKey()), e.getValue(), fingerprint))
        .filter(candidate -> candidate.share >= LEAST_SHARED)
        .sorted(Comparator.comparingDouble(Candidate::share).reversed())
        .map(Candidate::id)
        .distinct()
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static Candidate candidate(Entry entry, int shared, Fingerprint asked) {
    return new Candidate(entry.id, (double) shared / Math.min(entry.hashes, asked.size()));
  }

  private static void count(long[] run, int hash, Map<Integer, Integer> shared) {
    int found = Arrays.binarySearch(run, (long) hash << 32);
    int from = found >= 0 ? found : -found - 1;
    for (int i = from; i < run.length && i < from + COMMON && run[i] >> 32 == hash; i++) {
      shared.merge((int) run[i], 1, Integer::sum);
    }
  }
}
