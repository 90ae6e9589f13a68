package dateline.extract;

import dateline.extract.Cues.Setting;
import dateline.gazetteer.Gazetteer;
import dateline.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One text with what the first passes found in it.
///
/// @param smallWords the words that it also writes without a capital
/// @param counts how often each capitalised word occurs
/// @param settings for each token how its sentence is written
record Document(
    Tokens tokens,
    Lexicon lexicon,
    Names names,
    List<TokenRange> runs,
    List<TokenRange> bodies,
    Persons persons,
    Set<String> smallWords,
    Map<String, Integer> counts,
    List<Setting> settings) {

  static Document of(String text, List<Span> stretches, Lexicon lexicon, Gazetteer gazetteer) {
    Tokens tokens = Tokenizer.tokensOf(lexicon, text, stretches);
    List<TokenRange> runs = Runs.of(tokens);
    List<TokenRange> bodies = Bodies.in(tokens, lexicon, runs);
    Set<String> smallWords = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < tokens.count; i++) {
      if (tokens.isCapital(i)) {
        counts.merge(tokens.lower(i), 1, Integer::sum);
      } else if (tokens.is(i, Tokens.WORD)) {
        smallWords.add(tokens.lower(i));
      }
    }
    return new Document(
        tokens,
        lexicon,
        new Names(tokens, gazetteer, lexicon),
        runs,
        bodies,
        Persons.in(tokens, runs, bodies),
        smallWords,
        counts,
        settingsOf(tokens));
  }

  /// Whether a word has its capital only because a sentence starts with it: "Taking Ramadi".
  boolean isSentenceOpener(int i) {
    if (i < 0 || i >= tokens.count || settings.get(i) != Setting.SENTENCE_START) {
      return false;
    }
    String word = tokens.lower(i);
    return tokens.is(i, WordClass.COMMON)
        || tokens.is(i, WordClass.PLACE_VERB)
        || word.endsWith("ing")
        || word.endsWith("ly")
        || smallWords.contains(word);
  }

  /// Whether a dash within a range ties two names together: "Homs-Damascus".
  boolean joinsNames(TokenRange range) {
    for (int i = range.first() + 1; i < range.last(); i++) {
      if (tokens.is(i, Tokens.JOINER)
          && tokens.isCapital(i + 1)
          && !names.exact(new TokenRange(range.first(), i - 1)).isEmpty()
          && !names.any(new TokenRange(i + 1, range.last())).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// The body that a range overlaps, or null.
  @Nullable TokenRange bodyAt(TokenRange range) {
    return overlapping(bodies, range);
  }

  @Nullable TokenRange personAt(TokenRange range) {
    return overlapping(persons.found(), range);
  }

  private static @Nullable TokenRange overlapping(List<TokenRange> sorted, TokenRange range) {
    for (TokenRange other : sorted) {
      if (other.overlaps(range)) {
        return other;
      }
    }
    return null;
  }

  private static List<Setting> settingsOf(Tokens tokens) {
    Setting[] settings = new Setting[tokens.count];
    int from = 0;
    while (from < tokens.count) {
      int to = from + 1;
      while (to < tokens.count && !tokens.startsSentence(to)) {
        to++;
      }
      fill(settings, tokens, from, to);
      from = to;
    }
    return List.of(settings);
  }

  private static void fill(Setting[] settings, Tokens tokens, int from, int to) {
    Setting setting = settingOf(tokens, from, to);
    boolean first = true;
    for (int i = from; i < to; i++) {
      boolean starts = first && tokens.is(i, Tokens.WORD);
      settings[i] = starts && setting == Setting.PROSE ? Setting.SENTENCE_START : setting;
      first &= !tokens.is(i, Tokens.WORD);
    }
  }

  /// A headline has a capital on nearly every word of four letters or more.
  private static Setting settingOf(Tokens tokens, int from, int to) {
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Tokens.WORD) && tokens.end[i] - tokens.start[i] >= 4) {
        words++;
        capitals += tokens.isCapital(i) ? 1 : 0;
        shouted += tokens.isAllCapitals(i) ? 1 : 0;
      }
    }
    if (words >= 2 && shouted * 10 >= words * 8) {
      return Setting.CAPITALS;
    }
    return words >= 4 && capitals * 10 >= words * 8 ? Setting.HEADLINE : Setting.PROSE;
  }
}
