package dateline.gazetteer;

import java.text.Normalizer;

/// What stays of each letter when case, accents, hyphens and apostrophes are left out of account.
///
/// Arabic letters that writers use one for another are one here: the forms of alif, yā' and alif
/// maqṣūra, tā' marbūṭa and hā', and Persian kāf and yā'.
final class Letters {
  /// In place of a mark that separates words.
  static final char SPACE = ' ';

  /// In place of what does not count at all.
  static final char NOTHING = 0;

  private static final char STOP = '.';

  private static final char[] PLAIN = table();

  private Letters() {}

  /// The plain letter at `i`. A full stop counts at the end alone, where it tells `Miss.` from
  /// `Miss`.
  static char plainAt(CharSequence text, int i) {
    char letter = text.charAt(i);
    return letter == STOP && i > 0 && i == text.length() - 1 ? STOP : PLAIN[letter];
  }

  /// The text's words in plain letters with one space between them.
  static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = plainAt(text, i);
      if (letter == SPACE) {
        gap = !plain.isEmpty();
      } else if (letter != NOTHING) {
        if (gap) {
          plain.append(SPACE);
          gap = false;
        }
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      table[c] = isAccented(c) ? base(c) : sorted(c);
    }
    for (String pair : "øo łl đd ħh ıi ŧt ŀl əe ðd".split(" ", -1)) {
      table[pair.charAt(0)] = pair.charAt(1);
      table[Character.toUpperCase(pair.charAt(0))] = pair.charAt(1);
    }
    for (String pair : "أا إا آا ٱا ىي یي ئي ؤو ةه ۀه کك ګك گك".split(" ", -1)) {
      table[pair.charAt(0)] = pair.charAt(1);
    }
    table['ـ'] = NOTHING;
    return table;
  }

  /// Whether the letter is in a range where taking letters apart finds accents.
  private static boolean isAccented(char c) {
    return (c >= 0xC0 && c < 0x250) || (c >= 0x370 && c < 0x530) || (c >= 0x1E00 && c < 0x2000);
  }

  private static char base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return sorted(parts.charAt(0));
  }

  private static char sorted(char c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> Character.toLowerCase(c);
      case Character.NON_SPACING_MARK,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL,
          Character.FORMAT ->
          NOTHING;
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          SPACE;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> NOTHING;
      case Character.OTHER_PUNCTUATION -> ",/;:".indexOf(c) >= 0 ? SPACE : mark(c);
      default -> c;
    };
  }

  private static char mark(char c) {
    return c == '&' ? c : NOTHING;
  }
}
