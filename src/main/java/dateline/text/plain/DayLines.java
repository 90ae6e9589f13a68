package dateline.text.plain;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Lines that hold a day and hardly anything else: "Published 12:40, 13 April 2018".
final class DayLines {
  private static final int LONGEST = 90;
  private static final int MOST_OTHERS = 1;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)年|月|日|년|월|일|published|posted|updated?|modified|edited|created|last|first|date|on|at|of|the|time"
              + "|am|pm|gmt|utc|est|edt|cet|bst|h|uhr|le|à|am|um|st|nd|rd|th|de|publié|mis|jour"
              + "|veröffentlicht|aktualisiert|stand|опубликовано|обновлено|года?|в|نشر|تحديث|في"
              + "|(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?iu).*(?:\\b(?:updated?|modified|edited|revised|mis à jour|aktualisiert)\\b"
              + "|обновлен|تحديث).*");

  private DayLines() {}

  static boolean isOne(String words) {
    return words.length() <= LONGEST && Days.in(words).isPresent() && others(words) <= MOST_OTHERS;
  }

  /// Whether a line tells when a report was changed rather than when it came out.
  static boolean isOfChange(String words) {
    return CHANGE.matcher(words).matches();
  }

  /// The words that are neither of a day nor of what is said of one.
  private static long others(String words) {
    return Arrays.stream(GAP.split(words))
        .filter(word -> !word.isEmpty() && !Days.isMonth(word) && !LABEL.matcher(word).matches())
        .count();
  }
}
