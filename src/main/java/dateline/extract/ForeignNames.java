package dateline.extract;

import dateline.extract.Cues.Setting;
import dateline.extract.Judge.Verdict;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;

/// Finds names in languages other than English, whose words tell the judge little: what the
/// gazetteer knows as a large place is one, unless a person or an ordinary word bears its name.
final class ForeignNames {
  private static final int MOST_TOKENS = 5;
  private static final long LARGE = 50_000;

  /// What a sentence's first word must be to count where it stands nowhere else.
  private static final long VERY_LARGE = 1_000_000;

  /// Log-odds that are given to what is accepted.
  private static final float ODDS = 1.5f;

  private final Document document;
  private final Tokens tokens;

  private ForeignNames(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  /// What the judge accepted without the first words that it took for names, and with the large
  /// places that it passed over; in the order of the text.
  static List<Verdict> among(List<Verdict> judged, Document document) {
    ForeignNames foreign = new ForeignNames(document);
    List<Verdict> all = new ArrayList<>(judged);
    all.removeIf(verdict -> foreign.isFirstWord(verdict.range(), verdict.candidates()));
    for (int i = 0; i < document.tokens().count; i++) {
      i = foreign.take(i, all);
    }
    return all;
  }

  /// Answers where the name ends that begins at a token, or that token.
  private int take(int first, List<Verdict> all) {
    for (int last = lastCapital(first); last >= first; last--) {
      TokenRange range = new TokenRange(first, last);
      List<Candidate> known = known(range);
      if (known.stream().anyMatch(it -> isLarge(it, LARGE))
          && !isFirstWord(range, known)
          && document.personAt(range) == null) {
        all.removeIf(it -> it.range().overlaps(range) && it.candidates().isEmpty());
        if (all.stream().noneMatch(verdict -> verdict.range().overlaps(range))) {
          all.add(new Verdict(range, ODDS, 0, known));
        }
        return last;
      }
    }
    return first;
  }

  private int lastCapital(int first) {
    int last = first - 1;
    int next = first;
    while (last - first + 1 < MOST_TOKENS
        && tokens.isCapital(next)
        && (next == first || !tokens.startsSentence(next))) {
      last = next;
      next = tokens.is(last + 1, Tokens.JOINER) ? last + 2 : last + 1;
    }
    return last;
  }

  /// The places of a name, also where Turkish sets an ending off from it, "Ankara'dan", or where it
  /// has the ending of a Slavic case.
  private List<Candidate> known(TokenRange range) {
    List<Candidate> exact = document.names().exact(range);
    String name = tokens.text(range.first(), range.last());
    int ending = Math.max(name.lastIndexOf('\''), name.lastIndexOf('’'));
    if (exact.isEmpty() && ending > 2) {
      return document.names().exact(name.substring(0, ending));
    }
    return exact.isEmpty() && !isBesideName(range) ? inflected(name) : exact;
  }

  private List<Candidate> inflected(String name) {
    return SlavicEndings.without(name).stream()
        .map(document.names()::exact)
        .filter(known -> known.stream().anyMatch(it -> isLarge(it, LARGE)))
        .findFirst()
        .orElse(List.of());
  }

  /// Whether another name stands beside it, so that both may be a person's: "Владимира Петрова".
  private boolean isBesideName(TokenRange range) {
    int before = range.first() - 1;
    int behind = range.last() + 1;
    return (before >= 0 && tokens.isCapital(before) && !tokens.startsSentence(before))
        || (behind < tokens.count && tokens.isCapital(behind) && !tokens.startsSentence(behind));
  }

  /// Whether a word may have its capital from the start of its sentence alone.
  private boolean isFirstWord(TokenRange range, List<Candidate> known) {
    int i = range.first();
    String word = tokens.lower(i);
    return range.last() == i
        && (document.smallWords().contains(word)
            || (document.settings().get(i) == Setting.SENTENCE_START
                && document.counts().getOrDefault(word, 0) < 2
                && known.stream().noneMatch(it -> isLarge(it, VERY_LARGE))));
  }

  /// An area counts by its usual name alone: others of its names are ordinary words of theirs.
  private static boolean isLarge(Candidate candidate, long people) {
    Place place = candidate.place();
    boolean usual = place.kind() == PlaceKind.ADMIN1 && candidate.name().equals(place.name());
    return place.kind() == PlaceKind.COUNTRY
        || (usual && people < VERY_LARGE)
        || ((usual || !place.kind().isArea()) && place.population() >= people);
  }
}
