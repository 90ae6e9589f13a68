package dateline.text.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/// The encodings in which bytes travel through mail (RFC 2045).
final class Transfer {
  private static final Pattern NO_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");

  private Transfer() {}

  /// @param encoding the field Content-Transfer-Encoding
  /// @param body a character for each byte
  static byte[] decode(String encoding, String body) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /// Leaves out whatever is not of the alphabet, and a last letter that makes no byte.
  static byte[] base64(String body) {
    String letters = NO_BASE64.matcher(body).replaceAll("");
    int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
    return Base64.getDecoder().decode(letters.substring(0, whole));
  }

  static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int lineEnd = c == '=' ? afterSoftBreak(body, i + 1) : -1;
      if (lineEnd > 0) {
        i = lineEnd - 1;
      } else if (c == '=' && isHex(body, i + 1)) {
        bytes.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private static int afterSoftBreak(String body, int from) {
    int i = from;
    while (i < body.length() && (body.charAt(i) == ' ' || body.charAt(i) == '\t')) {
      i++;
    }
    if (body.startsWith("\r\n", i)) {
      return i + 2;
    }
    return i == body.length() || body.charAt(i) == '\n' ? i + 1 : -1;
  }

  private static boolean isHex(String body, int at) {
    return at + 2 <= body.length()
        && Character.digit(body.charAt(at), 16) >= 0
        && Character.digit(body.charAt(at + 1), 16) >= 0;
  }
}
