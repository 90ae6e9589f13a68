package dateline.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words for the points of the compass.
final class Compass {
  private Compass() {}

  /// Degrees clockwise from north of "north", "south-eastern", "northwest"; null for other words.
  static @Nullable Double bearingOf(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace("-", "");
    if (plain.endsWith("ern")) {
      plain = plain.substring(0, plain.length() - 3);
    } else if (plain.endsWith("ernmost")) {
      plain = plain.substring(0, plain.length() - 7);
    }
    return switch (plain) {
      case "north" -> 0.0;
      case "northeast" -> 45.0;
      case "east" -> 90.0;
      case "southeast" -> 135.0;
      case "south" -> 180.0;
      case "southwest" -> 225.0;
      case "west" -> 270.0;
      case "northwest" -> 315.0;
      default -> null;
    };
  }

  /// The same for Arabic words, with or without article and adjective's ending; two of them name
  /// the point between.
  static @Nullable Double arabic(String words) {
    String plain = words.replaceAll("(^| )ال", "$1").replace("ي", "");
    return switch (plain) {
      case "شمال" -> 0.0;
      case "شمال شرق" -> 45.0;
      case "شرق" -> 90.0;
      case "جنوب شرق" -> 135.0;
      case "جنوب" -> 180.0;
      case "جنوب غرب" -> 225.0;
      case "غرب" -> 270.0;
      case "شمال غرب" -> 315.0;
      default -> null;
    };
  }

  /// The point of the compass that ends at a token, which may be written in two parts.
  static @Nullable Point endingAt(Tokens tokens, int last) {
    if (!tokens.is(last, Tokens.WORD)) {
      return null;
    }
    boolean parted =
        tokens.is(last - 1, Tokens.JOINER) && bearingOf(tokens.lower(last - 2)) != null;
    if (parted) {
      Double bearing = bearingOf(tokens.lower(last - 2) + tokens.lower(last));
      return bearing == null ? null : new Point(last - 2, bearing);
    }
    Double bearing = bearingOf(tokens.lower(last));
    return bearing == null ? null : new Point(last, bearing);
  }

  /// @param first the token that it starts at
  record Point(int first, double bearing) {}
}
