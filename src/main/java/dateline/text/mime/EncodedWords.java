package dateline.text.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Header fields in other letters than ASCII: `=?utf-8?B?...?=` (RFC 2047), or UTF-8 as it is.
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

  private EncodedWords() {}

  /// @param field a character for each byte
  static String decode(String field) {
    String bytes = new String(field.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return WORD.matcher(bytes).replaceAll(m -> Matcher.quoteReplacement(word(m)));
  }

  private static String word(MatchResult word) {
    byte[] bytes =
        word.group(2).equalsIgnoreCase("b")
            ? Transfer.base64(word.group(3))
            : Transfer.quotedPrintable(word.group(3).replace('_', ' '));
    return new String(bytes, charset(word.group(1)));
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }
}
