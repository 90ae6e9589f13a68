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

  /// The same where two are joined, which then name the point between: "northern and western"; but
  /// "northern and southern" names none.
  static @Nullable Point joinedEndingAt(Tokens tokens, int last) {
    Point point = endingAt(tokens, last);
    if (point == null || !tokens.is(point.first - 1, "and")) {
      return point;
    }
    Point other = endingAt(tokens, point.first - 2);
    if (other == null || isAdjective(tokens, point.first - 2) != isAdjective(tokens, last)) {
      return point;
    }
    double turn = (other.bearing - point.bearing + 540) % 360 - 180;
    return Math.abs(turn) > 90
        ? point
        : new Point(other.first, (point.bearing + turn / 2 + 360) % 360);
  }

  private static boolean isAdjective(Tokens tokens, int i) {
    return tokens.lower(i).endsWith("ern");
  }

  /// @param first the token that it starts at
  record Point(int first, double bearing) {}
}
