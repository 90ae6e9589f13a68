package dateline.gazetteer;

import java.util.List;

/// What the many ways to write an Arabic, Persian or Kurdish name in Latin letters have in common.
///
/// Long and short vowels, diphthongs and endings are told apart by two classes only, `a` for a, e,
/// i and ay, and `u` for o, u and aw; doubled consonants are single.
final class Transliteration {
  private static final String[] CONSONANTS = {
    "sch", "$", "sh", "$", "ch", "$", "kh", "x", "gh", "g", "dh", "d", "th", "t", "dj", "j", "ph",
    "f", "ck", "k", "q", "k", "c", "k", "ou", "u", "p", "b", "v", "w"
  };

  private Transliteration() {}

  static String folded(List<String> words) {
    StringBuilder folded = new StringBuilder();
    for (String word : words) {
      folded.append(vowels(consonants(opening(word))));
    }
    return folded.toString();
  }

  static String skeleton(String folded) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      char bone =
          switch (letter) {
            case 'a', 'u', 'y', 'w' -> 0;
            case 'x' -> 'h';
            case 'z' -> 'd';
            case 'g' -> 'k';
            default -> letter;
          };
      if (bone != 0) {
        bones.append(bone);
      }
    }
    return bones.toString();
  }

  /// The words that names begin with and that are written with more freedom than others.
  private static String opening(String word) {
    return switch (word) {
      case "abu", "abou", "abo", "albu", "bou", "bu" -> "bu";
      case "kafr", "kfar", "kafar", "kafer", "kufr", "kefr" -> "kafr";
      case "ibn", "bin", "ben" -> "bn";
      case "umm", "um", "oum", "om" -> "um";
      default -> word;
    };
  }

  private static String consonants(String word) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int rule = 0;
      while (rule < CONSONANTS.length && !word.startsWith(CONSONANTS[rule], i)) {
        rule += 2;
      }
      String letter = rule < CONSONANTS.length ? CONSONANTS[rule + 1] : word.substring(i, i + 1);
      if (out.isEmpty() || out.charAt(out.length() - 1) != letter.charAt(0)) {
        out.append(letter);
      }
      i += rule < CONSONANTS.length ? CONSONANTS[rule].length() : 1;
    }
    return out.toString();
  }

  private static String vowels(String word) {
    String spoken = withoutSilentEnd(word);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < spoken.length(); i++) {
      char vowel = vowel(spoken, i);
      char before = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
      if (vowel == 'u' && before == 'a' && isClosed(spoken, i)) {
        out.setCharAt(out.length() - 1, 'u');
      } else if (vowel == 'y' && before == 'a' && spoken.charAt(i - 1) == 'i') {
        out.setCharAt(out.length() - 1, 'y');
      } else if (vowel != before) {
        out.append(vowel);
      }
    }
    return out.toString();
  }

  private static String withoutSilentEnd(String word) {
    int end = word.length() - 1;
    boolean silent = end > 1 && word.charAt(end) == 'h' && isVowel(word.charAt(end - 1));
    return silent ? word.substring(0, end) : word;
  }

  /// The class of the vowel at `i`, or the consonant there.
  private static char vowel(String word, int i) {
    char letter = word.charAt(i);
    boolean vowelFollows = i + 1 < word.length() && isVowel(word.charAt(i + 1));
    return switch (letter) {
      case 'a', 'e' -> 'a';
      case 'i' -> vowelFollows && word.charAt(i + 1) == 'a' ? 'y' : 'a';
      case 'y' -> vowelFollows ? 'y' : 'a';
      case 'o', 'u', 'w' -> 'u';
      default -> letter;
    };
  }

  /// Whether no vowel follows, so that a, w is one sound.
  private static boolean isClosed(String word, int i) {
    return i + 1 == word.length() || !isVowel(word.charAt(i + 1));
  }

  private static boolean isVowel(char letter) {
    return "aeiouyw".indexOf(letter) >= 0;
  }
}
