package dateline.view.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A tile that is shown before it is drawn: its pixels change in place.
final class TileImage extends WritableImage {
  /// Twice what the map library shows a tile at, so that it is sharp on a dense screen and between
  /// two zooms.
  static final int SIZE = 512;

  private final TileKey key;
  private final int[] pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private boolean drawn;

  private TileImage(TileKey key, int[] pixels, PixelBuffer<IntBuffer> buffer) {
    super(buffer);
    this.key = key;
    this.pixels = pixels;
    this.buffer = buffer;
  }

  static TileImage blank(TileKey key, int argb) {
    int[] pixels = new int[SIZE * SIZE];
    Arrays.fill(pixels, argb);
    IntBuffer ints = IntBuffer.wrap(pixels);
    return new TileImage(
        key, pixels, new PixelBuffer<>(SIZE, SIZE, ints, PixelFormat.getIntArgbPreInstance()));
  }

  TileKey key() {
    return key;
  }

  /// Whether it shows its own square rather than something that stands in for it.
  boolean isDrawn() {
    return drawn;
  }

  void draw(BufferedImage picture) {
    System.arraycopy(pixelsOf(picture), 0, pixels, 0, pixels.length);
    buffer.updateBuffer(_ -> null);
    drawn = true;
  }

  /// Shows the part of a larger tile that covers this one, enlarged.
  void standIn(TileImage ancestor) {
    int levels = key.zoom() - ancestor.key.zoom();
    int side = SIZE >> levels;
    int left = (int) (key.x() - (ancestor.key.x() << levels)) * side;
    int top = (int) (key.y() - (ancestor.key.y() << levels)) * side;
    for (int row = 0; row < SIZE; row++) {
      int from = (top + (row >> levels)) * SIZE + left;
      for (int column = 0; column < SIZE; column++) {
        pixels[row * SIZE + column] = ancestor.pixels[from + (column >> levels)];
      }
    }
  }

  private static int[] pixelsOf(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
      return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
    BufferedImage copy = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(picture, 0, 0, SIZE, SIZE, null);
    graphics.dispose();
    return ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
  }
}
