package dateline.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Spells words so that those which people take for the same are the same.
///
/// Case, accents and vowel signs go; what Arabic writes in several ways (alif, ya, ta marbuta) is
/// written in one, and its article is taken off with what clings to it.
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String FROM = "ٱىیةک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ıøđłðæœßþ";
  private static final List<String> TO =
      List.of(
          "ا", "ي", "ي", "ه", "ك", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "1", "2",
          "3", "4", "5", "6", "7", "8", "9", "i", "o", "d", "l", "d", "ae", "oe", "ss", "th");
  private static final String LEFT_OUT = "ـ'’‘ʼʿʾ`\u200C\u200D";

  /// The longer before those that begin them.
  private static final List<String> ARABIC_ARTICLES =
      List.of("وال", "فال", "بال", "كال", "لل", "ال");

  private static final int LEAST_STEM = 3;

  private Folding() {}

  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isPlain(lower)
        ? lower
        : withoutArticle(replaced(MARKS.matcher(decomposed(lower)).replaceAll("")));
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 128 && c != '\'' && c != '`');
  }

  private static String decomposed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD);
  }

  private static String replaced(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = FROM.indexOf(c);
      if (at >= 0) {
        folded.append(TO.get(at));
      } else if (LEFT_OUT.indexOf(c) < 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static String withoutArticle(String word) {
    for (String article : ARABIC_ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= LEAST_STEM) {
        return word.substring(article.length());
      }
    }
    return word;
  }
}
