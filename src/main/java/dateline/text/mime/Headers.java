package dateline.text.mime;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The header fields of a message or of a part of one; of fields with one name the first.
record Headers(Map<String, String> fields) {
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]+):[ \\t]*(.*)");

  /// @param text the lines above the first empty one, a character for each byte
  static Headers of(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    FOLD.matcher(text)
        .replaceAll(" ")
        .lines()
        .map(FIELD::matcher)
        .filter(Matcher::matches)
        .forEach(m -> fields.putIfAbsent(m.group(1).toLowerCase(Locale.ROOT), m.group(2).strip()));
    return new Headers(fields);
  }

  /// @param name in lower case
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }

  /// A parameter of a field: the boundary of `Content-Type: multipart/mixed; boundary="x"`.
  Optional<String> parameter(String name, String parameter) {
    Pattern pattern =
        Pattern.compile(
            ";\\s*" + parameter + "\\*?=(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    return field(name)
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1));
  }
}
