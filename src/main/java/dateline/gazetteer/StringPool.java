package dateline.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers texts, each once, as UTF-8 after two bytes of length.
final class StringPool {
  /// In place of a text that is not there.
  static final int NONE = 0;

  private final Map<String, Integer> places = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);

  StringPool() {
    bytes.write(0);
    bytes.write(0);
  }

  int add(@Nullable String text) {
    return text == null || text.isEmpty() ? NONE : places.computeIfAbsent(text, this::append);
  }

  private int append(String text) {
    int at = bytes.size();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes.write(utf8.length >>> 8);
    bytes.write(utf8.length);
    bytes.writeBytes(utf8);
    return at;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
