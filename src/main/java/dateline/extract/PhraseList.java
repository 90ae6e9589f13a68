package dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Phrases of several words, found by their first word.
final class PhraseList {
  private final Map<String, Set<String>> phrasesByFirstWord = new HashMap<>();

  PhraseList(List<String> phrases) {
    for (String phrase : phrases) {
      String lower = phrase.toLowerCase(Locale.ROOT);
      phrasesByFirstWord.computeIfAbsent(lower.split(" ", 2)[0], _ -> new HashSet<>()).add(lower);
    }
  }

  /// The last token of the longest phrase that starts at a token, or -1.
  int lastOf(Tokens tokens, int first) {
    Set<String> phrases = phrasesByFirstWord.get(tokens.lower(first));
    if (phrases == null) {
      return -1;
    }
    int found = -1;
    StringBuilder words = new StringBuilder();
    for (int i = first; i < Math.min(tokens.count, first + 7); i++) {
      if (tokens.is(i, Tokens.JOINER)) {
        continue;
      }
      words.append(words.isEmpty() ? "" : " ").append(tokens.lower(i));
      if (phrases.contains(words.toString())) {
        found = i;
      }
    }
    return found;
  }
}
