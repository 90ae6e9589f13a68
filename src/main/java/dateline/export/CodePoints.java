package dateline.export;

import java.util.stream.IntStream;

/// Counts a text in Unicode code points, where the model counts in UTF-16 units.
final class CodePoints {
  /// The offsets of the second halves of all surrogate pairs, ascending.
  private final int[] seconds;

  private CodePoints(int[] seconds) {
    this.seconds = seconds;
  }

  static CodePoints of(String text) {
    return new CodePoints(
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray());
  }

  /// How many code points lie before a UTF-16 offset; one inside a pair counts as before it.
  int before(int offset) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset - low;
  }
}
