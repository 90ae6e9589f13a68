package dateline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encodings that bytes of text may be in.
final class Encodings {
  private static final int SAMPLE = 100_000;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]{0,200}encoding=[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  /// UTF-32 before UTF-16, whose mark begins alike.
  private static final List<Charset> MARKED =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  /// The detector's names of what windows-1255 has too, and more.
  private static final Pattern HEBREW = Pattern.compile("ISO-8859-8(-I)?");

  /// What stands for bytes that an encoding has no letter for.
  private static final char UNKNOWN = 0xFFFD;

  private Encodings() {}

  /// An encoding, and the length of the mark that tells it.
  record Marked(Charset charset, int length) {}

  /// What a byte order mark says.
  static Optional<Marked> marked(byte[] bytes) {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (bytes.length >= mark.length
          && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
        return Optional.of(new Marked(charset, mark.length));
      }
    }
    return Optional.empty();
  }

  /// UTF-16 or UTF-32 without a mark: in text of any script most of the high bytes are the same
  /// few.
  static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(bytes.length, 4096) & ~3;
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
    }
    if (length < 8) {
      return Optional.empty();
    } else if (zeros[2] == length / 4 && zeros[3] == length / 4 && zeros[0] == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    } else if (zeros[0] == length / 4 && zeros[1] == length / 4 && zeros[3] == 0) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (odd > length / 8 && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > length / 8 && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /// What a page or an XML file says of itself, unless that is UTF-8: it was tried before.
  static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find()
        ? named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
            .filter(charset -> !charset.name().startsWith("UTF-"))
        : Optional.empty();
  }

  /// The likeliest by the frequencies of letters.
  static Charset likeliest(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    detector.setText(sample);
    return Arrays.stream(detector.detectAll())
        .map(CharsetMatch::getName)
        .filter(name -> !name.startsWith("UTF-"))
        .flatMap(name -> named(HEBREW.matcher(name).replaceFirst("windows-1255")).stream())
        .filter(charset -> new String(sample, charset).indexOf(UNKNOWN) < 0)
        .findFirst()
        .orElseGet(Encodings::windows1252);
  }

  /// The charset of a name, if this Java has it; as browsers do, windows-1252 for Latin-1.
  static Optional<Charset> named(String name) {
    try {
      Charset found = Charset.forName(name);
      boolean latin =
          found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? windows1252() : found);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }
}
