package dateline.copies;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes texts that read like none and are always the same: words drawn as unevenly as in a real
/// language (by Zipf's law), some phrases of the trade between them.
final class Chronicle {
  private static final int VOCABULARY = 20_000;
  private static final int PHRASES = 200;

  private final Random random;
  private final long[][] phrases = new long[PHRASES][];

  Chronicle(long seed) {
    random = new Random(seed);
    for (int i = 0; i < PHRASES; i++) {
      phrases[i] = words(6 + random.nextInt(20));
    }
  }

  /// The words of one text, as hashes.
  long[] text(int length) {
    long[] text = words(length);
    for (int i = 0; i < length / 100; i++) {
      long[] phrase = phrases[random.nextInt(PHRASES)];
      int at = random.nextInt(Math.max(1, length - phrase.length));
      System.arraycopy(phrase, 0, text, at, Math.min(phrase.length, length - at));
    }
    return text;
  }

  /// The same text with a share of its words replaced and a stretch of it dropped.
  long[] edited(long[] text, double changed) {
    int from = text.length / 2;
    int to = from + text.length / 10;
    return IntStream.range(0, text.length)
        .filter(i -> i < from || i >= to)
        .mapToLong(i -> random.nextDouble() < changed ? word() : text[i])
        .toArray();
  }

  /// As a person would read it.
  String prose(int length) {
    return IntStream.range(0, length)
        .mapToObj(_ -> "word" + Long.toString(word(), Character.MAX_RADIX))
        .collect(Collectors.joining(" ", "", "."));
  }

  private long[] words(int length) {
    return IntStream.range(0, length).mapToLong(_ -> word()).toArray();
  }

  private long word() {
    return (long) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
  }
}
