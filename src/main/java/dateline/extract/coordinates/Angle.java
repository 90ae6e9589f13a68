package dateline.extract.coordinates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One half of a position as it is written: "35.365", "N 35°21.9′", "37 degrees 47 minutes east".
///
/// @param step what the last digit counts, in degrees
/// @param decimals how many digits stand behind the point or comma of a bare number
/// @param comma whether a comma stands for the point
/// @param axis null where it is not written
/// @param signed whether its degrees or minutes have their sign
record Angle(
    int start,
    int end,
    double degrees,
    double step,
    int decimals,
    boolean comma,
    @Nullable Axis axis,
    boolean signed) {

  enum Axis {
    LATITUDE,
    LONGITUDE
  }

  private static final String LABEL =
      "(?:(?<label>(?i:lat(?:itude)?|lon(?:g(?:itude)?)?))\\b\\.?\\s*(?:is|of|[:=])?\\s*)?";
  private static final String MINUS = "(?<minus>[-−–+])?";
  private static final String DEGREE_SIGN = "\\s?(?:[°º˚]|(?i:degrees?\\b|deg\\b\\.?))";
  private static final String MINUTE_SIGN =
      "\\s?(?:['’′‘ʹ´](?!['’′‘ʹ´])|(?i:minutes?\\b|min\\b\\.?))";
  private static final String SECOND_SIGN =
      "\\s?(?:[\"”″“ʺ]|['’′‘ʹ´]{2}|(?i:seconds?\\b|sec\\b\\.?))";
  private static final String MINUTES = "(?<minutes>[0-5]?\\d)(?<fraction>[.,]\\d{1,6})?";
  private static final String SECONDS = "(?<seconds>[0-5]?\\d)(?<finest>[.,]\\d{1,6})?";
  private static final String AFTER =
      "\\s?(?<side>[NSEW]\\b|(?i:north|south|east|west)\\b)(?:\\s+(?i:latitude|longitude)\\b)?";

  /// "35°21′54″".
  private static final String WITH_SIGNS =
      "(?<degrees>\\d{1,3})(?<sign>"
          + DEGREE_SIGN
          + ")\\s?"
          + MINUTES
          + "(?:"
          + MINUTE_SIGN
          + "|(?!\\s?[°º˚]|[.,]?\\d))(?:\\s?"
          + SECONDS
          + SECOND_SIGN
          + ")?";

  /// "35 21 54", which only a side of the world makes an angle.
  private static final String WITH_GAPS =
      "(?<degrees>\\d{1,3})(?<sign>)[\\s:]" + MINUTES + "(?:[\\s:]" + SECONDS + ")?";

  private static final String DECIMAL =
      "(?<degrees>\\d{1,3})(?<fraction>[.,]\\d{1,9})?(?<sign>"
          + DEGREE_SIGN
          + ")?(?<minutes>)(?<seconds>)(?<finest>)";

  private static final List<Pattern> FORMS =
      List.of(
          led(WITH_SIGNS),
          led(WITH_GAPS),
          led(DECIMAL),
          followed(WITH_SIGNS, "?"),
          followed(WITH_GAPS, ""),
          followed(DECIMAL, "?"));

  private static Pattern led(String number) {
    return Pattern.compile(LABEL + "(?<side>[NSEW])\\s?" + MINUS + number);
  }

  private static Pattern followed(String number, String times) {
    return Pattern.compile(LABEL + MINUS + number + "(?:" + AFTER + ")" + times);
  }

  /// The half that starts right at an offset, or null.
  static @Nullable Angle at(String text, int start, int limit) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text).region(start, limit);
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return of(matcher);
      }
    }
    return null;
  }

  private static Angle of(Matcher m) {
    boolean minutes = !written(m, "minutes").isEmpty();
    boolean seconds = !written(m, "seconds").isEmpty();
    String fraction = written(m, seconds ? "finest" : "fraction");
    int digits = Math.max(0, fraction.length() - 1);
    double unit = seconds ? 3600 : minutes ? 60 : 1;
    String side = m.group("side");
    return new Angle(
        m.start(),
        m.end(),
        isNegative(m.group("minus"), side) ? -degrees(m, fraction) : degrees(m, fraction),
        Math.pow(10, -digits) / unit,
        minutes ? 0 : digits,
        digits > 0 && fraction.charAt(0) == ',',
        axis(side, m.group("label")),
        minutes || m.group("sign") != null);
  }

  private static String written(Matcher m, String group) {
    String text = m.group(group);
    return text == null ? "" : text;
  }

  /// The fraction belongs to the smallest unit that is written.
  private static double degrees(Matcher m, String fraction) {
    double degrees = Double.parseDouble(m.group("degrees"));
    double unit = 1;
    for (String group : List.of("minutes", "seconds")) {
      String part = written(m, group);
      if (!part.isEmpty()) {
        unit *= 60;
        degrees += Double.parseDouble(part) / unit;
      }
    }
    return fraction.isEmpty()
        ? degrees
        : degrees + Double.parseDouble("0." + fraction.substring(1)) / unit;
  }

  private static boolean isNegative(@Nullable String minus, @Nullable String side) {
    boolean written = minus != null && !minus.equals("+");
    return written || (side != null && "SsWw".indexOf(side.charAt(0)) >= 0);
  }

  private static @Nullable Axis axis(@Nullable String side, @Nullable String label) {
    if (side != null) {
      return "NnSs".indexOf(side.charAt(0)) >= 0 ? Axis.LATITUDE : Axis.LONGITUDE;
    }
    if (label == null) {
      return null;
    }
    return "Aa".indexOf(label.charAt(1)) >= 0 ? Axis.LATITUDE : Axis.LONGITUDE;
  }

  /// Whether it is plain that this is an angle and no other number.
  boolean isMarked() {
    return axis != null || signed;
  }
}
