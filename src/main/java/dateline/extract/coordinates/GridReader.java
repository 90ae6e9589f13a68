package dateline.extract.coordinates;

import dateline.model.Position;
import dateline.model.Span;
import java.text.ParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mil.nga.grid.Hemisphere;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.utm.UTM;
import org.jspecify.annotations.Nullable;

/// Reads the military grid, "38S MB 12345 67890", and the metric one that it rests on, "37 N 423456
/// mE 3912345 mN".
final class GridReader {
  private static final Pattern SQUARE =
      Pattern.compile(
          "(?<zone>\\d{1,2})\\s?(?<band>[C-HJ-NP-X])\\s?(?<square>[A-HJ-NP-Z][A-HJ-NP-V])"
              + "\\s?(?:(?<east>\\d{1,5})\\s(?<north>\\d{1,5})|(?<digits>\\d{4,10}))\\b");
  private static final Pattern METRES =
      Pattern.compile(
          "(?<zone>\\d{1,2})\\s?(?<band>[C-HJ-NP-X])\\b,?\\s*"
              + "(?:(?i:easting)\\s*)?(?<east>\\d{6})(?<fraction>\\.\\d+)?\\s?m?(?<eastSign>\\s?E)?\\b"
              + "[,;/]?\\s*(?:(?i:northing)\\s*)?(?<north>\\d{6,7})(?:\\.\\d+)?\\s?m?(?:\\s?N)?\\b");
  private static final Pattern CUE = Pattern.compile("(?i)\\b(mgrs|utm|grid|coord\\w*|zone)\\b");
  private static final int BACK = 32;

  /// From so many digits on either axis a grid reference needs no word to tell it.
  private static final int PLAIN_DIGITS = 3;

  /// In these metres north of the equator band S lies; elsewhere an S is for the south.
  private static final double BAND_S_FROM = 3_540_000;

  private static final double BAND_S_TO = 4_435_000;

  private final String text;

  GridReader(String text) {
    this.text = text;
  }

  /// The position whose zone starts at an offset, or null.
  @Nullable Coordinates read(int digit, int limit) {
    boolean inWord = digit > 0 && Character.isLetterOrDigit(text.charAt(digit - 1));
    if (inWord || !isZone(digit, limit)) {
      return null;
    }
    Matcher square = matcher(SQUARE, digit, limit);
    if (square.lookingAt()) {
      return inSquare(square);
    }
    Matcher metres = matcher(METRES, digit, limit);
    return metres.lookingAt() ? inMetres(metres) : null;
  }

  /// Whether one or two digits and a capital follow; most numbers are told by that.
  private boolean isZone(int digit, int limit) {
    int i = digit + 1;
    if (i < limit && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i < limit && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < limit && text.charAt(i) >= 'C' && text.charAt(i) <= 'X';
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(text).region(from, to).useTransparentBounds(true);
  }

  private @Nullable Coordinates inSquare(Matcher m) {
    String digits = m.group("digits");
    int half = digits == null ? m.group("east").length() : digits.length() / 2;
    boolean even = digits == null ? m.group("north").length() == half : digits.length() % 2 == 0;
    if (!even || (half < PLAIN_DIGITS && !hasCue(m.start()))) {
      return null;
    }
    String east = digits == null ? m.group("east") : digits.substring(0, half);
    String north = digits == null ? m.group("north") : digits.substring(half);
    String head = m.group("zone") + m.group("band") + m.group("square");
    try {
      // the middle of the square
      String reference = half < 5 ? head + east + "5" + north + "5" : head + east + north;
      Position position = position(MGRS.parse(reference).toPoint());
      double side = Math.pow(10, 5 - half) / 1000;
      boolean inBand = isInBand(position, m.group("band").charAt(0));
      return inBand
          ? new Coordinates(new Span(m.start(), m.end()), position, side / Math.sqrt(2))
          : null;
    } catch (ParseException | RuntimeException notOnTheGrid) {
      return null;
    }
  }

  /// Bands are eight degrees high, the last twelve; a square may stand out a little.
  private static boolean isInBand(Position position, char band) {
    int index = "CDEFGHJKLMNPQRSTUVWX".indexOf(band);
    double south = -80 + 8.0 * index;
    double north = band == 'X' ? 84 : south + 8;
    return position.lat() > south - 1 && position.lat() < north + 1;
  }

  private @Nullable Coordinates inMetres(Matcher m) {
    int zone = Integer.parseInt(m.group("zone"));
    double east = Double.parseDouble(m.group("east"));
    double north = Double.parseDouble(m.group("north"));
    boolean plain = m.group("eastSign") != null || hasCue(m.start());
    if (!plain || zone < 1 || zone > 60 || north > 9_999_999) {
      return null;
    }
    char band = m.group("band").charAt(0);
    boolean bandS = band == 'S' && north >= BAND_S_FROM && north <= BAND_S_TO;
    Hemisphere side = band >= 'N' && (band != 'S' || bandS) ? Hemisphere.NORTH : Hemisphere.SOUTH;
    Position position = position(UTM.point(zone, side, east, north));
    return new Coordinates(new Span(m.start(), m.end()), position, 0.001);
  }

  private static Position position(Point point) {
    Point degrees = point.toDegrees();
    return new Position(degrees.getLatitude(), degrees.getLongitude());
  }

  private boolean hasCue(int start) {
    return CUE.matcher(text.substring(Math.max(0, start - BACK), start)).find();
  }
}
