package dateline.extract;

import dateline.text.Numerals;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A length that a text gives: "some 20 kilometres".
///
/// @param first the token that it starts at
record Distance(int first, double km) {
  private static final double KM_PER_MILE = 1.609344;
  private static final double KM_PER_NAUTICAL_MILE = 1.852;
  private static final Set<String> KILOMETRES =
      Set.of(
          "km",
          "kms",
          "kilometre",
          "kilometres",
          "kilometer",
          "kilometers",
          "كم",
          "كيلومتر",
          "كيلومترا",
          "كيلومتراً",
          "كيلومترات");
  private static final Set<String> MILES = Set.of("mile", "miles", "mi");
  private static final Set<String> METRES = Set.of("metre", "metres", "meter", "meters", "m");

  /// The length that ends at a token, or null.
  static @Nullable Distance endingAt(Tokens tokens, int last) {
    double unit = kmPer(tokens.lower(last));
    boolean nautical = unit == KM_PER_MILE && tokens.is(last - 1, "nautical");
    int count = nautical ? last - 2 : last - 1;
    if (unit > 0 && (tokens.is(count, Tokens.NUMBER) || tokens.is(count, Tokens.WORD))) {
      double number = numberOf(tokens.lower(count));
      return number < 0
          ? null
          : new Distance(count, number * (nautical ? KM_PER_NAUTICAL_MILE : unit));
    }
    return tokens.is(last, Tokens.NUMBER) ? glued(tokens, last) : null;
  }

  /// "20km".
  private static @Nullable Distance glued(Tokens tokens, int token) {
    String text = tokens.lower(token);
    int digits = 0;
    while (digits < text.length() && !Character.isLetter(text.charAt(digits))) {
      digits++;
    }
    double unit = kmPer(text.substring(digits));
    double number = unit > 0 ? numberOf(text.substring(0, digits)) : -1;
    return number < 0 ? null : new Distance(token, number * unit);
  }

  private static double kmPer(String unit) {
    if (KILOMETRES.contains(unit)) {
      return 1;
    }
    if (MILES.contains(unit)) {
      return KM_PER_MILE;
    }
    return METRES.contains(unit) ? 0.001 : 0;
  }

  private static double numberOf(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    if (Character.isLetter(text.charAt(0))) {
      Integer number = Numerals.number(text);
      return number == null ? -1 : number;
    }
    try {
      return Double.parseDouble(text.replace(",", ""));
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
