package dateline.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes read as text, and the encoding that they were read in.
///
/// The encoding is what a byte order mark says, or else UTF-8 where the bytes are valid in it, or
/// else what the text declares of itself, or else the likeliest by its letters.
///
/// @param mark how many bytes a byte order mark takes
/// @param guessed whether nothing but the letters told the encoding
record Decoded(String text, Charset encoding, int mark, boolean guessed) {
  private static final int SAMPLE = 100_000;

  /// In a text that is UTF-8 but for a few broken letters, so many are whole for each broken one.
  private static final int WHOLE_PER_BROKEN = 20;

  static Decoded of(byte[] bytes) {
    return of(bytes, true);
  }

  /// @param whole whether the last character is complete
  static Decoded of(byte[] bytes, boolean whole) {
    Optional<Encodings.Marked> marked = Encodings.marked(bytes);
    if (marked.isPresent()) {
      return decode(bytes, marked.get().length(), marked.get().charset(), false);
    }
    return Encodings.wide(bytes)
        .map(charset -> decode(bytes, 0, charset, true))
        .or(() -> strictUtf8(bytes, whole))
        .or(() -> Encodings.declared(bytes).map(charset -> decode(bytes, 0, charset, false)))
        .or(() -> nearlyUtf8(bytes))
        .orElseGet(() -> decode(bytes, 0, Encodings.likeliest(bytes), true));
  }

  /// Bytes whose encoding a container states, as a mail's header does.
  static Decoded of(byte[] bytes, Optional<Charset> stated) {
    return stated.map(charset -> decode(bytes, 0, charset, false)).orElseGet(() -> of(bytes));
  }

  /// The encoding's name at IANA.
  String charset() {
    return encoding.name();
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

  private static Decoded decode(byte[] bytes, int from, Charset charset, boolean guessed) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded(text, charset, from, guessed);
  }

  private static Optional<Decoded> strictUtf8(byte[] bytes, boolean whole) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean valid = !decoder.decode(ByteBuffer.wrap(bytes), text, whole).isError();
    return valid
        ? Optional.of(new Decoded(text.flip().toString(), StandardCharsets.UTF_8, 0, false))
        : Optional.empty();
  }

  private static Optional<Decoded> nearlyUtf8(byte[] bytes) {
    Decoded lenient = decode(bytes, 0, StandardCharsets.UTF_8, true);
    long broken = lenient.text.chars().filter(c -> c == 0xFFFD).count();
    long sound = lenient.text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return sound > broken * WHOLE_PER_BROKEN ? Optional.of(lenient) : Optional.empty();
  }
}
