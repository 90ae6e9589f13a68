package dateline.copies;

import dateline.model.Article;
import java.util.Arrays;

/// The runs of a few words that an article's own text consists of, as hashes in the order of the
/// text (A. Broder, On the resemblance and containment of documents, 1997).
final class Shingles {
  /// How many words a run has: long enough that two writers hardly ever choose the same by chance,
  /// short enough that one changed word leaves most runs of its sentence as they were.
  static final int WORDS = 4;

  private final int[] inOrder;

  private Shingles(int[] inOrder) {
    this.inOrder = inOrder;
  }

  static Shingles of(Article article) {
    return of(Words.of(article));
  }

  static Shingles of(long[] words) {
    int[] hashes = new int[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long run = 0;
      for (int j = i; j < i + WORDS; j++) {
        run = mixed(run * 31 + words[j]);
      }
      hashes[i] = (int) (run >>> 32);
    }
    return new Shingles(hashes);
  }

  /// The finalizer of MurmurHash3 (A. Appleby), so that all bits depend on all words.
  private static long mixed(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  int count() {
    return inOrder.length;
  }

  int at(int index) {
    return inOrder[index];
  }

  /// For each run in order whether it stands in another text too.
  boolean[] standingIn(Shingles other) {
    int[] sorted = other.inOrder.clone();
    Arrays.sort(sorted);
    boolean[] found = new boolean[inOrder.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = Arrays.binarySearch(sorted, inOrder[i]) >= 0;
    }
    return found;
  }
}
