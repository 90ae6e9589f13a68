package dateline.text;

import dateline.text.Unpacking.Budget;
import dateline.text.Unreadable.Reason;
import dateline.text.mime.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// The body of an answer as it was sent: in chunks, or packed, or plain (RFC 9112, RFC 9110).
final class HttpBody {
  private static final int LARGEST = 64 << 20;

  private HttpBody() {}

  static byte[] of(Message answer) throws IOException, Unreadable {
    byte[] body = answer.content();
    boolean chunked =
        answer
            .field("transfer-encoding")
            .filter(f -> f.toLowerCase(Locale.ROOT).contains("chunked"))
            .isPresent();
    return unpacked(
        chunked && isChunk(body) ? joined(body) : body,
        answer.field("content-encoding").orElse("").toLowerCase(Locale.ROOT));
  }

  /// Archives often keep the field though they have put the chunks together.
  private static boolean isChunk(byte[] body) {
    int end = lineEnd(body, 0);
    return end > 0 && size(body, 0, end) >= 0;
  }

  private static byte[] joined(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    for (int end = lineEnd(body, at); end > at; end = lineEnd(body, at)) {
      int size = size(body, at, end);
      int start = end + 2;
      if (size <= 0 || start >= body.length) {
        break;
      }
      joined.write(body, start, Math.min(size, body.length - start));
      at = Math.min(body.length, start + size + 2);
    }
    return joined.toByteArray();
  }

  /// Where the next line ends, or -1.
  private static int lineEnd(byte[] body, int from) {
    for (int i = from; i + 1 < body.length; i++) {
      if (body[i] == '\r' && body[i + 1] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static int size(byte[] body, int from, int end) {
    String digits =
        new String(body, from, end - from, StandardCharsets.US_ASCII)
            .replaceFirst(";.*", "")
            .strip();
    return digits.matches("[0-9A-Fa-f]{1,7}") ? Integer.parseInt(digits, 16) : -1;
  }

  private static byte[] unpacked(byte[] body, String packing) throws IOException, Unreadable {
    boolean gzip = body.length > 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
    if (gzip) {
      return read(new GZIPInputStream(new ByteArrayInputStream(body)), body.length);
    } else if (packing.contains("deflate")) {
      boolean bare = body.length > 0 && (body[0] & 0x0F) != 8;
      return read(
          new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(bare)), body.length);
    } else if (packing.contains("br")) {
      return isText(body)
          ? body
          : read(new BrotliInputStream(new ByteArrayInputStream(body)), body.length);
    } else if (packing.contains("zstd") && !isText(body)) {
      throw new Unreadable(
          Reason.UNKNOWN_FORMAT,
          "The page is packed by Zstandard. Fetch it again, or save it from a browser.");
    }
    return body;
  }

  /// Archives often keep the field though they have unpacked the page.
  private static boolean isText(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, 200), StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("<");
  }

  private static byte[] read(InputStream unpacked, int packed) throws IOException {
    try (InputStream stream = new Unpacking(unpacked, new Budget(packed))) {
      return stream.readNBytes(LARGEST);
    }
  }
}
