package dateline.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The lines of one name set below each other, centred on each other; before it has a place.
record Block(List<Row> rows, double width, double height) {
  /// Names longer than this are broken where they have a space.
  private static final int LONG = 14;

  private static final double LATIN_HEIGHT = 1.12;
  private static final double ARABIC_HEIGHT = 1.35;

  /// Of a line's height, how much lies above its baseline.
  private static final double ASCENT = 0.78;

  private static final String HAIR_SPACE = "\u200a";

  record Row(String text, Typeface face, double size, double width, double height) {
    static Row of(String text, Typeface face, double size, double height, Ruler ruler) {
      return new Row(text, face, size, ruler.width(text, face, size), height * size);
    }
  }

  static Block of(Name name, Lettering lettering, Ruler ruler) {
    List<Row> rows = new ArrayList<>();
    for (String line : broken(name)) {
      String text = lettering.spaced() ? spaced(line) : line;
      rows.add(Row.of(text, lettering.face(), lettering.size(), LATIN_HEIGHT, ruler));
    }
    String arabic = name.arabic();
    if (lettering.arabic() && arabic != null) {
      rows.add(
          Row.of(arabic, lettering.arabicFace(), lettering.arabicSize(), ARABIC_HEIGHT, ruler));
    }
    double width = rows.stream().mapToDouble(Row::width).max().orElse(0);
    return new Block(List.copyOf(rows), width, rows.stream().mapToDouble(Row::height).sum());
  }

  /// The lines with the block's top left corner at a point.
  ///
  /// @param align 0 sets the lines flush left, 0.5 centres them, 1 sets them flush right
  List<MapLabel.Line> at(double left, double top, double align) {
    List<MapLabel.Line> lines = new ArrayList<>();
    double y = top;
    for (Row row : rows) {
      double x = left + (width - row.width) * align;
      lines.add(new MapLabel.Line(row.text, row.face, row.size, x, y + row.height * ASCENT));
      y += row.height;
    }
    return lines;
  }

  private static List<String> broken(Name name) {
    String text = name.latin();
    int middle = text.length() / 2;
    int before = text.lastIndexOf(' ', middle);
    int after = text.indexOf(' ', middle);
    int at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    if (text.length() < LONG || at < 0 || name.angle() != 0 || name.kind().isSpot()) {
      return List.of(text);
    }
    return List.of(text.substring(0, at), text.substring(at + 1));
  }

  private static String spaced(String text) {
    return String.join(HAIR_SPACE, text.toUpperCase(Locale.ROOT).split(""));
  }
}
