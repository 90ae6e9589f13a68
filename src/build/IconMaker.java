import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Draws the program's icon, in the forms that the systems want: a coast with marks on it, and the
/// days below, some of them between two handles.
///
/// Usage: `java src/build/IconMaker.java assets/icon`
final class IconMaker {
  private static final Color LAND = new Color(0xF4F1EA);
  private static final Color WATER = new Color(0xBFD0DC);
  private static final Color MARGIN = new Color(0x28323D);
  private static final Color DAY = new Color(0x6B7986);
  private static final Color ACCENT = new Color(0xC2410C);
  private static final Color BRIGHT = new Color(0xF08A4B);
  private static final List<Integer> WINDOW_SIZES = List.of(16, 32, 48, 128, 256);
  private static final double[] DAYS = {0.3, 0.45, 0.35, 0.75, 1, 0.6, 0.85, 0.4, 0.5, 0.25};

  /// The type of an image in an Apple icon, and its size in pixels.
  private static final Map<String, Integer> APPLE = new LinkedHashMap<>();

  static {
    APPLE.put("icp4", 16);
    APPLE.put("ic11", 32);
    APPLE.put("ic12", 64);
    APPLE.put("ic07", 128);
    APPLE.put("ic08", 256);
    APPLE.put("ic09", 512);
    APPLE.put("ic10", 1024);
  }

  private IconMaker() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int size : WINDOW_SIZES) {
      Files.write(folder.resolve("dateline-" + size + ".png"), png(size));
    }
    Files.write(folder.resolve("dateline.png"), png(512));
    Files.write(folder.resolve("dateline.ico"), windowsIcon());
    Files.write(folder.resolve("dateline.icns"), appleIcon());
  }

  private static byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(size / 100.0, size / 100.0);
    draw(g, size < 40);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /// On a field of 100 by 100.
  private static void draw(Graphics2D g, boolean isSmall) {
    Shape card = new RoundRectangle2D.Double(4, 4, 92, 92, 22, 22);
    fill(g, LAND, card);
    g.setComposite(AlphaComposite.SrcAtop);
    fill(g, WATER, sea());
    fill(g, MARGIN, new Rectangle2D.Double(0, 68, 100, 32));
    drawDays(g, isSmall);
    mark(g, 62, 34, isSmall ? 19 : 16);
    if (!isSmall) {
      mark(g, 36, 52, 8);
      mark(g, 80, 57, 6);
    }
  }

  private static Path2D sea() {
    Path2D sea = new Path2D.Double();
    sea.moveTo(0, 0);
    sea.lineTo(40, 0);
    sea.curveTo(44, 12, 30, 18, 30, 28);
    sea.curveTo(30, 38, 20, 42, 22, 52);
    sea.curveTo(23, 60, 14, 62, 14, 70);
    sea.lineTo(0, 70);
    sea.closePath();
    return sea;
  }

  private static void drawDays(Graphics2D g, boolean isSmall) {
    int step = isSmall ? 2 : 1;
    double width = 7.6 * step;
    for (int i = 0; i < DAYS.length; i += step) {
      double height = 20 * DAYS[i];
      boolean isInside = i >= 3 && i <= 6;
      double x = 12 + 7.6 * i;
      fill(
          g,
          isInside ? BRIGHT : DAY,
          new RoundRectangle2D.Double(x, 92 - height, width - 2, height, 1.5, 1.5));
    }
  }

  private static void mark(Graphics2D g, double x, double y, double radius) {
    Shape disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    fill(g, ACCENT, disc);
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke((float) (1.2 + radius / 8)));
    g.draw(disc);
  }

  private static void fill(Graphics2D g, Color colour, Shape shape) {
    g.setColor(colour);
    g.fill(shape);
  }

  /// A directory of PNG images, as Windows reads it since Vista.
  private static byte[] windowsIcon() throws IOException {
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    ByteBuffer entries =
        ByteBuffer.allocate(6 + 16 * WINDOW_SIZES.size()).order(ByteOrder.LITTLE_ENDIAN);
    entries.putShort((short) 0).putShort((short) 1).putShort((short) WINDOW_SIZES.size());
    for (int size : WINDOW_SIZES) {
      byte[] png = png(size);
      entries.put((byte) size).put((byte) size).putShort((short) 0);
      entries.putShort((short) 1).putShort((short) 32).putInt(png.length);
      entries.putInt(entries.capacity() + images.size());
      images.write(png);
    }
    ByteArrayOutputStream icon = new ByteArrayOutputStream();
    icon.write(entries.array());
    images.writeTo(icon);
    return icon.toByteArray();
  }

  private static byte[] appleIcon() throws IOException {
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    for (var image : APPLE.entrySet()) {
      images.write(chunk(image.getKey(), png(image.getValue())));
    }
    return chunk("icns", images.toByteArray());
  }

  /// Four letters, the length of all, and the content.
  private static byte[] chunk(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .putInt(8 + content.length)
        .put(content)
        .array();
  }
}
