package dateline.copies;

import dateline.model.Article;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A small choice of a text's shingles, made so that two texts that share a passage choose the same
/// in it: of each [#WINDOW] shingles in a row the one with the least hash (S. Schleimer, D.
/// Wilkerson and A. Aiken, Winnowing, SIGMOD 2003).
///
/// So no shared passage of 23 words (the window and one shingle, less one) is missed. MinHash with
/// bands finds texts that are alike as wholes only; this finds a short text inside a long one too.
///
/// @param hashes ascending, each once
@SuppressWarnings("ArrayRecordComponent")
public record Fingerprint(int[] hashes) {
  static final int WINDOW = 20;

  public static Fingerprint of(Article article) {
    return of(Shingles.of(article));
  }

  static Fingerprint of(Shingles shingles) {
    int windows = shingles.count() == 0 ? 0 : Math.max(1, shingles.count() - WINDOW + 1);
    int[] least = new int[windows];
    int at = -1;
    for (int i = 0; i < windows; i++) {
      int end = Math.min(i + WINDOW, shingles.count());
      at = at < i ? leastOf(shingles, i, end) : leastOf(shingles, at, end - 1, end);
      least[i] = shingles.at(at);
    }
    return new Fingerprint(IntStream.of(least).sorted().distinct().toArray());
  }

  private static int leastOf(Shingles shingles, int from, int end) {
    return leastOf(shingles, from, from + 1, end);
  }

  private static int leastOf(Shingles shingles, int best, int from, int end) {
    int least = best;
    for (int i = from; i < end; i++) {
      if (shingles.at(i) < shingles.at(least)) {
        least = i;
      }
    }
    return least;
  }

  int size() {
    return hashes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint(int[] others) && Arrays.equals(hashes, others);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return "Fingerprint of " + hashes.length;
  }
}
