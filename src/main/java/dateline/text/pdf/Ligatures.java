package dateline.text.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Letters that type joins, as they are spelt.
final class Ligatures {
  private static final Pattern JOINED =
      Pattern.compile("[\\uFB00-\\uFB06\\uFB50-\\uFDFB\\uFE70-\\uFEFC]");

  private Ligatures() {}

  static String undone(String words) {
    return JOINED
        .matcher(words)
        .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
  }
}
