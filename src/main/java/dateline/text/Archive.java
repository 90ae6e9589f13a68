package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files in a ZIP archive, in its order. An archive that unpacks to more than it may is
/// refused.
record Archive(SequencedMap<String, byte[]> files) {
  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 1L << 30;
  private static final int LARGEST_ENTRY = 128 << 20;

  /// How many times its packed size a large archive may unpack to; text seldom exceeds 20.
  private static final int MOST_GROWTH = 200;

  private static final long SMALL = 16L << 20;

  static Archive of(byte[] packed) throws Unreadable {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    long left = Math.min(MOST_BYTES, Math.max(SMALL, (long) packed.length * MOST_GROWTH));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        if (!next.isDirectory()) {
          byte[] bytes = read(zip, Math.min(left, LARGEST_ENTRY));
          left -= bytes.length;
          files.put(next.getName(), bytes);
        }
        if (files.size() > MOST_ENTRIES) {
          throw tooLarge();
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Unreadable(
          Reason.DAMAGED, "The archive is damaged or locked. Unpack it, and drop its folder.");
    }
    return new Archive(Collections.unmodifiableSequencedMap(files));
  }

  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /// Reads a stream to its end, which must come within so many bytes.
  static byte[] read(InputStream stream, long most) throws IOException, Unreadable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 16];
    for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
      if (bytes.size() + n > most) {
        throw tooLarge();
      }
      bytes.write(chunk, 0, n);
    }
    return bytes.toByteArray();
  }

  private static Unreadable tooLarge() {
    return new Unreadable(
        Reason.TOO_LARGE,
        "The archive unpacks to far more than it seems to hold. Unpack it yourself.");
  }
}
