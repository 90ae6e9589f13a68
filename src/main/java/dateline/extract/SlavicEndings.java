package dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The forms that a name may have in a dictionary, of one in Cyrillic letters whose last word has
/// the ending of a case: "Пальмиру", "Харкова", "Дейр-эз-Зором".
final class SlavicEndings {
  private static final Pattern CYRILLIC = Pattern.compile("[\\p{IsCyrillic} ’'-]{4,}");
  private static final int SHORTEST_STEM = 3;

  /// The ending of a case, and those of the dictionary that it may stand for, the surest first; a
  /// dash for none.
  private static final List<Ending> ENDINGS =
      """
      ией ия
      ією ія
      иями ии
      овом ів ово
      євом їв
      евом їв ево
      ова ів ово
      ову ів
      ові ів -
      єва їв
      єву їв
      єві їв
      ии ия
      ию ия
      ії ія
      ію ія
      ью ь
      ой а
      ою а
      ей я а
      ею я а
      ем ь -
      ём ь
      єм й
      ом - о
      ям я
      ах ы и
      ях и
      ами ы и
      у а - о
      ю я ь й
      ы а
      и а ь я
      і а - ь я
      ї я
      е а - я о
      а - о
      я ь й
      """
          .lines()
          .map(Ending::of)
          .toList();

  private record Ending(String ofCase, List<String> ofName) {
    static Ending of(String row) {
      List<String> words = List.of(row.replace("-", "").split(" ", -1));
      return new Ending(words.getFirst(), words.subList(1, words.size()));
    }
  }

  private SlavicEndings() {}

  static List<String> without(String name) {
    List<String> names = new ArrayList<>();
    if (CYRILLIC.matcher(name).matches()) {
      for (Ending ending : ENDINGS) {
        int stem = name.length() - ending.ofCase().length();
        if (stem >= SHORTEST_STEM && name.endsWith(ending.ofCase())) {
          for (String other : ending.ofName()) {
            names.add(name.substring(0, stem) + other);
          }
        }
      }
    }
    return names;
  }
}
