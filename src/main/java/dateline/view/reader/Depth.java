package dateline.view.reader;

import dateline.explore.LanguageNames;
import dateline.model.Masthead;
import dateline.model.Reading;
import dateline.text.plain.Languages;

/// Says how deeply a report was read, by its language.
final class Depth {
  private static final double SURE = 0.9;

  private Depth() {}

  /// Nothing for a report in English, which is read in full.
  static String of(Reading reading) {
    Masthead masthead = reading.article().masthead();
    String code = masthead.language();
    if (code == null || masthead.isEnglish()) {
      return "";
    }
    String read =
        reading.places().isEmpty()
            ? "kept and searched, places and days not read"
            : "places found by name, days not read";
    return LanguageNames.of(code) + (isSure(reading, code) ? ": " : ", probably: ") + read;
  }

  private static boolean isSure(Reading reading, String code) {
    return Languages.guessed(reading.article().text())
        .filter(guess -> code.startsWith(guess.code()) && guess.sureness() >= SURE)
        .isPresent();
  }
}
