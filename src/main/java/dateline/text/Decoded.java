package dateline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes read as text, and the encoding that they were read in.
///
/// The encoding is what a byte order mark says, or else UTF-8 where the bytes are valid in it, or
/// else what the text declares of itself, or else the likeliest by its letters.
record Decoded(String text, String charset) {
  private static final int SAMPLE = 100_000;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]{0,200}encoding=[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  static Decoded of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return unmarkedUtf16(bytes)
        .map(charset -> decode(bytes, 0, charset))
        .or(() -> strictUtf8(bytes))
        .orElseGet(() -> decode(bytes, 0, declared(bytes).orElseGet(() -> likeliest(bytes))));
  }

  /// Bytes whose encoding a container states, as a mail's header does.
  static Decoded of(byte[] bytes, Optional<Charset> stated) {
    return stated.map(charset -> decode(bytes, 0, charset)).orElseGet(() -> of(bytes));
  }

  /// The charset of a name, if this Java has it.
  static Optional<Charset> charset(String name) {
    try {
      Charset found = Charset.forName(name);
      return Optional.of(found.equals(StandardCharsets.ISO_8859_1) ? windows1252() : found);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /// Whether no text has such control characters as these.
  boolean isBinary() {
    int length = Math.min(text.length(), SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B)
          || c == 0xFFFD) {
        odd++;
      }
    }
    return odd > length / 50;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  /// UTF-16 without a mark: in text of any script most of the high bytes are the same few.
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, 4096) & ~1;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < length; i += 2) {
      evenZeros += bytes[i] == 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (length >= 8 && oddZeros > length / 8 && evenZeros == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return length >= 8 && evenZeros > length / 8 && oddZeros == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Decoded> strictUtf8(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, StandardCharsets.UTF_8.name()));
    } catch (CharacterCodingException otherwise) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find()
        ? charset(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  private static Charset likeliest(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    return Arrays.stream(detector.detectAll())
        .map(CharsetMatch::getName)
        .filter(name -> !name.startsWith("UTF-16") && !name.startsWith("UTF-32"))
        .flatMap(name -> charset(name).stream())
        .findFirst()
        .orElseGet(Decoded::windows1252);
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }
}
