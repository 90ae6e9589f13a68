package dateline.gazetteer;

import dateline.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What is alike in spellings of one name, as keys: names with the same key are the same by that
/// likeness. Each likeness begins its keys with a mark of its own.
final class Spelling {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "il", "ul", "ad", "ed", "ud", "ar", "er", "ur", "as", "es", "us", "at", "et",
          "ut", "az", "ez", "uz", "an", "en", "un", "ash", "esh", "ush", "ath", "eth", "uth", "adh",
          "edh", "udh");

  /// Words that say what kind of area a name is of.
  private static final Set<String> AREA_WORDS =
      Set.of(
          "governorate",
          "governate",
          "province",
          "oblast",
          "region",
          "district",
          "state",
          "county",
          "department",
          "prefecture",
          "wilayat",
          "wilaya",
          "muhafazat",
          "muhafaza",
          "mohafazat",
          "canton",
          "parish",
          "borough",
          "krai",
          "kray",
          "republic",
          "of",
          "the",
          "محافظه",
          "ولايه",
          "اقليم",
          "استان",
          "منطقه",
          "قضاء");

  /// Where names in Latin letters are transliterated from Arabic script, each in many ways.
  private static final Set<String> TRANSLITERATED =
      Set.of(
          "AE", "AF", "BH", "DJ", "DZ", "EG", "EH", "ER", "IL", "IQ", "IR", "JO", "KM", "KW", "LB",
          "LY", "MA", "MR", "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SS", "SY", "TD", "TN", "YE");

  private Spelling() {}

  static boolean isTransliterated(Place place) {
    return place.country() != null && TRANSLITERATED.contains(place.country());
  }

  /// Without article and the gaps between words, abbreviations written out: `Al-Bukamal`, `Albu
  /// Kamal`; `St. Louis`, `Saint Louis`. Letters stay as they are.
  static String bare(String name) {
    return "=" + String.join("", withoutArticles(words(name)));
  }

  /// Whether the name has a word that is as often abbreviated as not.
  static boolean isAbbreviated(String name) {
    return words(name).stream().anyMatch(Set.of("saint", "mount", "fort")::contains);
  }

  /// For the name of an area, without the words for its kind: `Homs`, `Homs Governorate`.
  static String ofArea(String name) {
    List<String> words = new ArrayList<>(words(name));
    words.removeIf(AREA_WORDS::contains);
    return "#" + String.join(" ", words);
  }

  /// Whether the name has a word for an area's kind besides other words.
  static boolean saysArea(String name) {
    return words(name).stream().anyMatch(AREA_WORDS::contains) && !isAreaWord(name);
  }

  /// Whether the name has nothing but words for an area's kind.
  static boolean isAreaWord(String name) {
    return words(name).stream().allMatch(AREA_WORDS::contains);
  }

  /// By what transliterations of Arabic have in common; see [Transliteration].
  static String folded(String name) {
    List<String> words = withoutArticles(words(name));
    return "~" + Transliteration.folded(words);
  }

  /// By consonants alone, those that are taken for one another being one.
  static String skeleton(String name) {
    return "." + Transliteration.skeleton(folded(name).substring(1));
  }

  /// Whether enough consonants are left to suggest a name by.
  static boolean hasSkeleton(String name) {
    return skeleton(name).length() > 3;
  }

  private static List<String> words(String name) {
    return Arrays.stream(Letters.plain(name).split(" ", -1)).map(Spelling::writtenOut).toList();
  }

  private static String writtenOut(String word) {
    return switch (word) {
      case "st", "ste", "st.", "ste." -> "saint";
      case "mt", "mt." -> "mount";
      case "ft", "ft." -> "fort";
      default -> word;
    };
  }

  private static List<String> withoutArticles(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (last || !isArticle(words.get(i), words.get(i + 1))) {
        kept.add(withoutArticle(words.get(i)));
      }
    }
    return kept;
  }

  private static boolean isArticle(String word, String next) {
    return ARTICLES.contains(word) && (word.endsWith("l") || next.startsWith(word.substring(1)));
  }

  /// A word without an article that is written in one with it: `Albukamal`, `Ezzor`, `الحسكة`.
  private static String withoutArticle(String word) {
    if (word.length() < 5) {
      return word;
    }
    if (word.startsWith("ال") || (word.startsWith("al") && !isVowel(word.charAt(2)))) {
      return word.substring(2);
    }
    boolean assimilated =
        "aeu".indexOf(word.charAt(0)) >= 0
            && word.charAt(1) == word.charAt(2)
            && "dnrstz".indexOf(word.charAt(1)) >= 0;
    return assimilated ? word.substring(2) : word;
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
