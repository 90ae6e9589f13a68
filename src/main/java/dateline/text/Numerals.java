package dateline.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads numbers that are written in digits, or in words up to ninety-nine.
public final class Numerals {
  private static final int LONGEST_NUMBER = 7;

  private static final Map<String, Integer> UNDER_TWENTY =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private Numerals() {}

  /// The whole number of up to seven digits, or null where a word, in small letters, is none.
  public static @Nullable Integer number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      String digits = word.replace(",", "");
      return digits.length() <= LONGEST_NUMBER && digits.chars().allMatch(c -> c >= '0' && c <= '9')
          ? Integer.valueOf(digits)
          : null;
    }
    String[] parts = word.split("-", 2);
    Integer tens = TENS.get(parts[0]);
    if (parts.length == 1) {
      return tens == null ? UNDER_TWENTY.get(word) : tens;
    }
    Integer ones = UNDER_TWENTY.get(parts[1]);
    return tens == null || ones == null || ones > 9 ? null : Integer.valueOf(tens + ones);
  }
}
