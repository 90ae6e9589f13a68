package dateline.store.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A geometry in GeoPackage's own binary form: a header, then well-known binary without z and m.
final class Wkb {
  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final int POLYGON = 3;

  /// How long a header's box is, by the number that its flags give it.
  private static final int[] BOX_LENGTHS = {0, 32, 48, 48, 64};

  private static final int FIXED_HEADER = 8;

  private final ByteBuffer bytes;

  private Wkb(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static Wkb of(byte[] blob) {
    if (blob.length < FIXED_HEADER || blob[0] != 'G' || blob[1] != 'P') {
      throw new IllegalArgumentException("no geometry of a GeoPackage");
    }
    int box = blob[3] >> 1 & 7;
    return new Wkb(ByteBuffer.wrap(blob).position(FIXED_HEADER + BOX_LENGTHS[box]));
  }

  double[][] coordinates() {
    bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = bytes.getInt();
    return switch (type) {
      case POINT -> new double[][] {numbers(1)};
      case LINE -> new double[][] {numbers(bytes.getInt())};
      case POLYGON -> rings(bytes.getInt());
      default -> throw new IllegalArgumentException("geometry of type " + type);
    };
  }

  private double[][] rings(int count) {
    double[][] rings = new double[count][];
    for (int i = 0; i < count; i++) {
      rings[i] = numbers(bytes.getInt());
    }
    return rings;
  }

  private double[] numbers(int points) {
    double[] numbers = new double[2 * points];
    bytes.asDoubleBuffer().get(numbers);
    bytes.position(bytes.position() + 8 * numbers.length);
    return numbers;
  }
}
