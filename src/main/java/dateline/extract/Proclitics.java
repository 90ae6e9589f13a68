package dateline.extract;

import java.util.List;
import java.util.stream.Stream;

/// The short words that Arabic and Hebrew write in one with the next: "and", "so", "in", "to",
/// "from", "that".
final class Proclitics {
  private static final List<String> ARABIC =
      List.of("وب", "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك");
  private static final List<String> HEBREW =
      List.of("וב", "ול", "ומ", "וש", "שב", "של", "שמ", "כשב", "ו", "ב", "ל", "מ", "ה", "ש", "כ");
  private static final int LEAST_LETTERS = 3;

  private Proclitics() {}

  /// A name without its prefix.
  ///
  /// @param skipped how many letters the prefix has
  /// @param lookup the name as it is written alone: after "to" Arabic's article has lost its first
  ///   letter
  record Bare(int skipped, String lookup) {}

  /// The ways to take a prefix off a name, the longest prefix first.
  static List<Bare> of(String name) {
    return Stream.of(ARABIC, HEBREW)
        .flatMap(List::stream)
        .filter(name::startsWith)
        .map(prefix -> bare(name, prefix))
        .filter(bare -> bare.lookup.length() >= LEAST_LETTERS)
        .toList();
  }

  private static Bare bare(String name, String prefix) {
    String rest = name.substring(prefix.length());
    boolean article = prefix.endsWith("ل") && rest.startsWith("ل");
    return article ? new Bare(prefix.length() + 1, "ا" + rest) : new Bare(prefix.length(), rest);
  }
}
