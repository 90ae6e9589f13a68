package dateline.copies;

import dateline.model.Copy.Kind;
import java.util.Optional;

/// How much of two texts is the same.
///
/// The limits were set on reports of one war by fifteen outlets and agencies, a public set of 804:
/// of the pairs that share half of the shorter text, those that tell of different events share it
/// as the background at its end, and little of its first third. Of the pairs that pass, nearly all
/// that were looked at tell of one event. Notes of one event a line, where a form is filled in ("On
/// 8 March, a mine killed 1 soldier in ..."), are told apart by their shortness.
///
/// @param shingles of the shorter text
/// @param ofShorter the share of its shingles that stand in the longer one, 0 to 1
/// @param ofLonger the share of the longer one's shingles that stand in the shorter one
/// @param leastThird the least share in a third of the shorter one
record Likeness(int shingles, double ofShorter, double ofLonger, double leastThird) {
  private static final double LEAST_OF_SHORTER = 0.5;
  private static final double LEAST_OF_EACH_THIRD = 0.15;

  /// From here on the longer one is no more than the shorter one retold.
  private static final double LEAST_OF_LONGER = 0.4;

  /// Texts with fewer shingles are the same only where every word is.
  private static final int SHORT = 40;

  static Likeness of(Shingles a, Shingles b) {
    Shingles shorter = a.count() <= b.count() ? a : b;
    Shingles longer = shorter == a ? b : a;
    boolean[] shared = shorter.standingIn(longer);
    double least = 1;
    for (int third = 0; third < 3; third++) {
      int from = third * shared.length / 3;
      least = Math.min(least, share(shared, from, (third + 1) * shared.length / 3));
    }
    return new Likeness(
        shorter.count(),
        share(shared, 0, shared.length),
        share(longer.standingIn(shorter), 0, longer.count()),
        least);
  }

  private static double share(boolean[] shared, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += shared[i] ? 1 : 0;
    }
    return to == from ? 0 : (double) count / (to - from);
  }

  /// Nothing where they are two texts.
  Optional<Kind> kind() {
    if (shingles < SHORT ? ofShorter < 1 || ofLonger < 1 : !isShared()) {
      return Optional.empty();
    }
    return Optional.of(ofLonger >= LEAST_OF_LONGER ? Kind.SAME : Kind.PART);
  }

  private boolean isShared() {
    return ofShorter >= LEAST_OF_SHORTER && leastThird >= LEAST_OF_EACH_THIRD;
  }
}
