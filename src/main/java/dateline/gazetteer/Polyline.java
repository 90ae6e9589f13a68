package dateline.gazetteer;

import dateline.model.Position;
import java.util.ArrayList;
import java.util.List;

/// Positions as printable letters: latitude and longitude in thousandths of a degree, each as its
/// difference from the position before, the sign in the lowest bit, five bits a letter, the lowest
/// first.
final class Polyline {
  private static final double PARTS = 1000;

  private final String letters;
  private int at;

  private Polyline(String letters) {
    this.letters = letters;
  }

  static List<Position> decoded(String letters) {
    Polyline line = new Polyline(letters);
    List<Position> positions = new ArrayList<>();
    int lat = 0;
    int lon = 0;
    while (line.at < letters.length()) {
      lat += line.step();
      lon += line.step();
      positions.add(new Position(lat / PARTS, lon / PARTS));
    }
    return positions;
  }

  private int step() {
    int step = 0;
    int bits = 0;
    int five;
    do {
      five = letters.charAt(at++) - 63;
      step |= (five & 31) << bits;
      bits += 5;
    } while (five >= 32);
    return (step & 1) == 0 ? step >> 1 : ~(step >> 1);
  }
}
