package dateline.extract;

import dateline.extract.Judge.Verdict;
import dateline.gazetteer.Candidate;
import dateline.model.PlaceKind;
import dateline.model.Role;
import dateline.model.Senses;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds the names of places in a document.
final class ToponymFinder {
  private final Judge judge;

  /// @param hints names that are parts of other names
  record Found(List<Toponym> toponyms, List<Hint> hints) {}

  ToponymFinder(Judge judge) {
    this.judge = judge;
  }

  /// @param taken stretches of the text in which no name stands
  /// @param senses what people say that names of this text mean
  /// @param isEnglish whether the words around a name tell what it is
  Found find(Document document, List<Span> taken, Senses senses, boolean isEnglish) {
    List<Verdict> judged = new ArrayList<>(judge.judge(document, taken));
    if (!isEnglish) {
      judged = ForeignNames.among(judged, document);
    }
    judged.addAll(CaselessNames.in(document));
    judged.removeIf(verdict -> isTaken(document.tokens(), verdict.range(), taken));
    SaidNames said = new SaidNames(document, senses);
    List<Verdict> verdicts = new ArrayList<>(said.applied(judged));
    verdicts.sort(Comparator.comparingInt(verdict -> verdict.range().first()));
    List<TokenRange> ranges = verdicts.stream().map(Verdict::range).toList();
    List<List<Candidate>> candidates = verdicts.stream().map(Verdict::candidates).toList();
    List<Set<PlaceKind>> asked = new AskedKinds(document).of(ranges, candidates);
    Roles roles = new Roles(document);
    Holders holders = new Holders(document, ranges, candidates, asked);
    List<Toponym> toponyms = new ArrayList<>(ranges.size());
    for (int i = 0; i < ranges.size(); i++) {
      TokenRange range = ranges.get(i);
      Toponym judgedOne = toponym(document, verdicts.get(i), roles, asked.get(i), holders.of(i));
      toponyms.add(
          said.placeOf(range)
              .map(place -> judgedOne.meaning(place, said.isSaidHere(range)))
              .orElse(judgedOne));
    }
    return new Found(
        Roles.sharedInLists(toponyms, document.tokens().text), Hints.in(document, verdicts));
  }

  private static boolean isTaken(Tokens tokens, TokenRange range, List<Span> taken) {
    Span span = tokens.span(range.first(), range.last());
    return taken.stream().anyMatch(span::overlaps);
  }

  private static Toponym toponym(
      Document document, Verdict verdict, Roles roles, Set<PlaceKind> asked, int container) {
    TokenRange range = verdict.range();
    Tokens tokens = document.tokens();
    Span whole = tokens.span(range.first(), range.last());
    Span span = new Span(whole.start() + verdict.skipped(), whole.end());
    Role role = roles.of(range, verdict.candidates());
    return new Toponym(
        span,
        tokens.text.substring(span.start(), span.end()),
        verdict.likelihood(),
        role,
        verdict.candidates(),
        asked,
        container);
  }
}
