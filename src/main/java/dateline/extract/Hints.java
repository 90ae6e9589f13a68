package dateline.extract;

import dateline.extract.Judge.Verdict;
import dateline.gazetteer.Candidate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the places that bodies are named after: "the Lexington Herald-Leader", "Leeds Crown
/// Court".
final class Hints {
  private static final int MOST_WORDS = 3;

  /// Words that are more often something else than a town at the head of a body's name.
  private static final long NO_TOWN =
      WordClass.FIRST_NAME.bit()
          | WordClass.SURNAME.bit()
          | WordClass.COMMON.bit()
          | WordClass.DEMONYM.bit()
          | WordClass.DIRECTION.bit()
          | WordClass.TITLE.bit()
          | WordClass.FUNCTION.bit()
          | WordClass.BODY.bit();

  private final Document document;
  private final Tokens tokens;

  private Hints(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  /// @param found the names that are mentions themselves
  static List<Hint> in(Document document, List<Verdict> found) {
    Hints hints = new Hints(document);
    Map<String, Hint> named = new LinkedHashMap<>();
    for (TokenRange body : document.bodies()) {
      if (found.stream().noneMatch(verdict -> verdict.range().overlaps(body))) {
        hints.of(body).ifPresent(hint -> named.putIfAbsent(hint.text(), hint));
      }
    }
    return List.copyOf(named.values());
  }

  private Optional<Hint> of(TokenRange body) {
    int first = body.first();
    for (int last = Math.min(body.last() - 1, first + MOST_WORDS - 1); last >= first; last--) {
      TokenRange range = new TokenRange(first, last);
      boolean word = first == last && (tokens.classes[first] & NO_TOWN) != 0;
      List<Candidate> known =
          word || !tokens.isCapital(last) ? List.of() : document.names().exact(range);
      if (!known.isEmpty()) {
        return Optional.of(new Hint(tokens.text(first, last), known));
      }
    }
    return Optional.empty();
  }
}
