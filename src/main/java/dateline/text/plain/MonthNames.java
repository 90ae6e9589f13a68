package dateline.text.plain;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Months as the languages of the press write them, in full and short, by Unicode's CLDR.
///
/// A name that means two months in two languages is none.
final class MonthNames {
  private static final String LANGUAGES =
      "en ar_EG ar_SY ar_DZ ar_MA az be bg bs ca cs da de de_AT el es et fa_AF fi fr gl he hu hy id"
          + " is it ka lt lv mk ms nb nl nn pl pt ro ru sk sl sq sr sr_Latn sv tr uk vi";
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
  private static final Map<String, Integer> NUMBERS = numbers();

  /// Matches any of the names, without a group.
  static final String ANY =
      NUMBERS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{M}])"));

  private MonthNames() {}

  /// From 1 to 12, or 0 for what is no month.
  static int number(String name) {
    return NUMBERS.getOrDefault(folded(name), 0);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>(Map.of("sept", 9));
    Set<String> ambiguous = new HashSet<>();
    for (String language : List.of(LANGUAGES.split(" "))) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
      for (int context : CONTEXTS) {
        for (int width : WIDTHS) {
          add(symbols.getMonths(context, width), numbers, ambiguous);
        }
      }
    }
    numbers.keySet().removeAll(ambiguous);
    return Map.copyOf(numbers);
  }

  private static void add(String[] months, Map<String, Integer> numbers, Set<String> ambiguous) {
    for (int i = 0; i < 12; i++) {
      String name = folded(months[i]);
      Integer other = Character.isLetter(name.codePointAt(0)) ? numbers.put(name, i + 1) : null;
      if (other != null && other != i + 1) {
        ambiguous.add(name);
      }
    }
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
