package dateline.text.plain;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Guesses the language of a text by its script and its smallest words.
public final class Languages {
  private static final int SAMPLE = 20_000;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.ofEntries(
          words("en", "the of and to in is that for was on with as by are from have has it be at"),
          words("fr", "le la les des et est du en une que dans pour qui sur au par pas ce il sont"),
          words(
              "de", "der die und das den von zu mit ist auf für im nicht ein eine dem des sich es"),
          words("es", "el la los las de que y en un una por con para del se su es al como más"),
          words("it", "il di che la e per un una in del della con non si le dei sono da al è"),
          words("pt", "o a os as de que e do da em um uma para com não por se no na dos"),
          words("nl", "de het een en van in is dat op te zijn voor met die niet aan er door"),
          words("tr", "ve bir bu için ile da de olarak olan çok daha en gibi kadar sonra ise"),
          words("ru", "и в не на что с по как из за от для это он к о но его"),
          words("uk", "і в не на що з до як за від для це та у про його є"),
          words("ar", "في من على إلى أن التي عن مع الذي هذا ما لا كان بعد هذه بين"),
          words("fa", "و در به از که این را با است برای آن تا یک بر می شد"),
          words("cs", "a v se na je že s z do o k i za by ale pro podle už jeho ve"),
          words("pl", "w i na z się że do nie jest o jak to po od za przez dla oraz"));

  private Languages() {}

  /// An ISO 639-1 code, or nothing where the text gives too little to go by.
  public static Optional<String> guess(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    return byWords(sample).or(() -> byScript(sample));
  }

  private static Optional<String> byWords(String sample) {
    List<String> tokens = NO_LETTERS.splitAsStream(sample).filter(t -> !t.isEmpty()).toList();
    Map<String, Integer> hits = new HashMap<>();
    for (String token : tokens) {
      SMALL_WORDS.forEach(
          (code, words) -> hits.merge(code, words.contains(token) ? 1 : 0, Integer::sum));
    }
    return hits.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= 2 && best.getValue() * 12 >= tokens.size())
        .map(Map.Entry::getKey);
  }

  private static Optional<String> byScript(String sample) {
    return sample
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .flatMap(
            script ->
                switch (script) {
                  case ARABIC -> Optional.of("ar");
                  case CYRILLIC -> Optional.of("ru");
                  case HEBREW -> Optional.of("he");
                  case GREEK -> Optional.of("el");
                  case HANGUL -> Optional.of("ko");
                  case HIRAGANA, KATAKANA -> Optional.of("ja");
                  case HAN -> Optional.of("zh");
                  default -> Optional.empty();
                });
  }

  private static Map.Entry<String, Set<String>> words(String code, String list) {
    return Map.entry(code, Set.copyOf(List.of(list.split(" "))));
  }
}
