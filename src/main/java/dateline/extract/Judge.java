package dateline.extract;

import dateline.extract.Cues.Twin;
import dateline.gazetteer.Candidate;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Decides which of the spots in a document are names of places: by their cues, then once more
/// knowing how the same name fared at its other spots. Of spots that overlap the best one stays.
final class Judge {
  /// The odds, as a logarithm, from which a name counts as likely or unlikely elsewhere too.
  private static final float SURE = 1f;

  /// The odds, as a logarithm, from which a spot is taken for a place's name: a little below even,
  /// where names are missed as often as others are taken for names. Found by CueTuning's sums of
  /// texts held back.
  private static final float LIKELY_ENOUGH = -0.35f;

  /// What a position right behind a name adds to the odds that it is a place's.
  private static final float BESIDE_A_POSITION = 4f;

  private final Scorecard card;

  Judge(Scorecard card) {
    this.card = card;
  }

  /// A spot that was accepted, with its odds as a logarithm.
  ///
  /// @param skipped how many letters at its start do not belong to the name
  /// @param candidates what the gazetteer knows by it
  record Verdict(TokenRange range, float score, int skipped, List<Candidate> candidates) {
    Verdict meaning(List<Candidate> known) {
      return new Verdict(range, score, skipped, known);
    }

    double likelihood() {
      return 1 / (1 + Math.exp(-score));
    }
  }

  /// @param positions where the text gives coordinates: what stands right before them has a place
  List<Verdict> judge(Document document, List<Span> positions) {
    List<TokenRange> spots = Spots.in(document);
    List<Cues> cues = cuesOf(document, spots);
    List<Verdict> verdicts = new ArrayList<>(spots.size());
    for (int i = 0; i < spots.size(); i++) {
      float score = card.score(cues.get(i).answers());
      boolean beside = isBeside(document.tokens(), spots.get(i), positions);
      float odds = beside ? score + BESIDE_A_POSITION : score;
      verdicts.add(new Verdict(spots.get(i), odds, 0, List.of()));
    }
    return withoutOverlaps(verdicts).stream()
        .map(verdict -> verdict.meaning(document.names().meanings(verdict.range)))
        .toList();
  }

  /// The cues of all spots, those of their twins among them.
  List<Cues> cuesOf(Document document, List<TokenRange> spots) {
    CueReader reader = new CueReader(document);
    List<Cues> alone = spots.stream().map(reader::read).toList();
    float[] scores = new float[spots.size()];
    Map<String, Twins> twins = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = card.score(alone.get(i).answers());
      twins.merge(nameOf(document, spots.get(i)), Twins.of(scores[i]), Twins::with);
    }
    List<Cues> all = new ArrayList<>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      Twins same = twins.getOrDefault(nameOf(document, spots.get(i)), Twins.of(0));
      all.add(alone.get(i).withTwin(same.beside(scores[i])));
    }
    return all;
  }

  private static boolean isBeside(Tokens tokens, TokenRange spot, List<Span> positions) {
    int end = tokens.end[spot.last()];
    int next = tokens.is(spot.last() + 1, Tokens.OPEN) ? tokens.end[spot.last() + 1] : end + 1;
    return positions.stream().anyMatch(position -> position.start() == next);
  }

  private static String nameOf(Document document, TokenRange spot) {
    return document.tokens().text(spot.first(), spot.last());
  }

  private static List<Verdict> withoutOverlaps(List<Verdict> verdicts) {
    List<Verdict> best =
        verdicts.stream()
            .filter(v -> v.score > LIKELY_ENOUGH)
            .sorted(Comparator.comparingDouble((Verdict v) -> -v.score))
            .toList();
    List<Verdict> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Verdict verdict : best) {
      int next = taken.nextSetBit(verdict.range.first());
      if (next < 0 || next > verdict.range.last()) {
        kept.add(verdict);
        taken.set(verdict.range.first(), verdict.range.last() + 1);
      }
    }
    kept.sort(Comparator.comparingInt(v -> v.range.first()));
    return kept;
  }

  /// How one name fares at all its spots.
  private record Twins(int count, float sum) {
    static Twins of(float score) {
      return new Twins(1, score);
    }

    Twins with(Twins other) {
      return new Twins(count + other.count, sum + other.sum);
    }

    Twin beside(float score) {
      if (count < 2) {
        return Twin.NONE;
      }
      float others = (sum - score) / (count - 1);
      if (others > SURE) {
        return Twin.LIKELY;
      }
      return others < -SURE ? Twin.UNLIKELY : Twin.NONE;
    }
  }
}
