package dateline.extract.coordinates;

import dateline.extract.coordinates.Angle.Axis;
import dateline.model.Position;
import dateline.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads two angles that stand side by side as a position.
///
/// Where neither says which it is, latitude comes first, and the words and signs around them must
/// speak for a position: prices, times, scores and measures come in pairs too.
final class DegreesReader {
  private static final double KM_PER_DEGREE = 111.2;

  /// "Latitude: N" in front of the first digit.
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?i:\\blat(?:itude)?|\\blon(?:g(?:itude)?)?)\\b\\.?\\s*(?:is|of|[:=])?\\s*)?"
              + "(?:\\b[NSEW]\\s?)?[-−–+]?$");

  private static final int LONGEST_LEAD = 20;

  /// The digits of whole degrees.
  private static final int MOST_DIGITS = 3;

  /// Points, signs, and the letters that words for degrees and sides of the world begin with.
  private static final String GOES_ON = ".,:°º˚dDnNsSeEwW;/|";

  private static final Pattern GAP = Pattern.compile("\\s*[,;/|]?\\s*(?:and\\s+|by\\s+)?");

  /// Four or six digits and a letter, five or seven and a letter: "352154N 0374717E".
  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{2})([0-5]\\d)([0-5]\\d)?\\s?([NS])[\\s,/]*([01]\\d{2})([0-5]\\d)([0-5]\\d)?\\s?([EW])\\b");

  private final String text;
  private final Plausibility plausibility;

  DegreesReader(String text) {
    this.text = text;
    this.plausibility = new Plausibility(text);
  }

  /// The position whose first digit stands at an offset, or null.
  @Nullable Coordinates read(int digit, int from, int limit) {
    int end = digit;
    while (end < limit && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - digit > MOST_DIGITS) {
      return compact(digit, limit);
    }
    return mayGoOn(end, limit) ? pair(startOf(digit, from), limit) : null;
  }

  /// Whether what stands behind the digits can be part of an angle; most numbers end here.
  private boolean mayGoOn(int end, int limit) {
    int i = end < limit && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
    return i < limit && (Character.isDigit(text.charAt(i)) || GOES_ON.indexOf(text.charAt(i)) >= 0);
  }

  private int startOf(int digit, int from) {
    Matcher lead = LEAD.matcher(text).region(Math.max(from, digit - LONGEST_LEAD), digit);
    lead.useTransparentBounds(true);
    lead.useAnchoringBounds(true);
    return lead.find() ? lead.start() : digit;
  }

  private @Nullable Coordinates pair(int start, int limit) {
    Angle first = Angle.at(text, start, limit);
    if (first == null) {
      return null;
    }
    Matcher gap = GAP.matcher(text).region(first.end(), limit);
    Angle second = gap.lookingAt() ? Angle.at(text, gap.end(), limit) : null;
    if (second == null || (second.start() == first.end() && !first.isMarked())) {
      return null;
    }
    boolean turned = first.axis() == Axis.LONGITUDE || second.axis() == Axis.LATITUDE;
    boolean sameAxis = first.axis() != null && first.axis() == second.axis();
    if (sameAxis || !plausibility.isPosition(first, second)) {
      return null;
    }
    return coordinates(turned ? second : first, turned ? first : second);
  }

  private static @Nullable Coordinates coordinates(Angle lat, Angle lon) {
    if (Math.abs(lat.degrees()) > 90 || Math.abs(lon.degrees()) > 180) {
      return null;
    }
    Span span = new Span(Math.min(lat.start(), lon.start()), Math.max(lat.end(), lon.end()));
    double step = Math.max(lat.step(), lon.step());
    return new Coordinates(span, new Position(lat.degrees(), lon.degrees()), radiusKm(step));
  }

  /// Half of the diagonal of what the last digit leaves open.
  private static double radiusKm(double step) {
    return step * KM_PER_DEGREE / Math.sqrt(2);
  }

  private @Nullable Coordinates compact(int digit, int limit) {
    Matcher m = COMPACT.matcher(text).region(digit, limit);
    m.useTransparentBounds(true);
    if (!m.lookingAt()) {
      return null;
    }
    double lat = degrees(m, 1) * (m.group(4).equals("S") ? -1 : 1);
    double lon = degrees(m, 5) * (m.group(8).equals("W") ? -1 : 1);
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      return null;
    }
    double step = m.group(3) == null || m.group(7) == null ? 1 / 60.0 : 1 / 3600.0;
    return new Coordinates(new Span(m.start(), m.end()), new Position(lat, lon), radiusKm(step));
  }

  private static double degrees(Matcher m, int group) {
    String seconds = m.group(group + 2);
    return Integer.parseInt(m.group(group))
        + Integer.parseInt(m.group(group + 1)) / 60.0
        + (seconds == null ? 0 : Integer.parseInt(seconds) / 3600.0);
  }
}
