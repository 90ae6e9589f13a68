package dateline.extract.coordinates;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the positions that a text gives as numbers: "35.365°N 37.788°E", "35°21′54″N, 37°47′17″E",
/// "38S MB 12345 67890".
public final class CoordinateFinder {
  private final String text;
  private final DegreesReader degrees;
  private final GridReader grids;

  private CoordinateFinder(String text) {
    this.text = text;
    this.degrees = new DegreesReader(text);
    this.grids = new GridReader(text);
  }

  /// The positions in some stretches of a text, in the order of the text.
  public static List<Coordinates> find(String text, List<Span> stretches) {
    CoordinateFinder finder = new CoordinateFinder(text);
    List<Coordinates> found = new ArrayList<>();
    for (Span stretch : stretches) {
      finder.search(stretch, found);
    }
    return found;
  }

  private void search(Span stretch, List<Coordinates> found) {
    int at = stretch.start();
    while (at < stretch.end()) {
      int digit = nextDigit(at, stretch.end());
      if (digit < 0) {
        return;
      }
      Coordinates read = readAround(digit, at, stretch.end());
      if (read != null) {
        found.add(read);
      }
      at = read == null ? endOfNumber(digit, stretch.end()) : read.span().end();
    }
  }

  private int nextDigit(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return i;
      }
    }
    return -1;
  }

  private int endOfNumber(int digit, int to) {
    int i = digit;
    while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private @Nullable Coordinates readAround(int digit, int from, int to) {
    if (digit > from && Character.isDigit(text.charAt(digit - 1))) {
      return null;
    }
    Coordinates grid = grids.read(digit, to);
    return grid == null ? degrees.read(digit, from, to) : grid;
  }
}
