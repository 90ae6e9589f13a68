package dateline.resolve;

import dateline.extract.Hint;
import dateline.extract.Toponym;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One name of a report, wherever it occurs in it: it is taken in one sense.
///
/// @param mentions indexes of the toponyms that bear it
/// @param container the index of the name that is said to hold it, or -1
record Name(
    String text,
    List<Integer> mentions,
    List<Candidate> candidates,
    Set<PlaceKind> asked,
    int container) {

  /// More meanings of one name than this are not weighed.
  private static final int MOST_CANDIDATES = 60;

  /// The names of a report, in the order in which they occur first, then those that only hint at
  /// where it is at home: these have no mentions.
  static List<Name> of(List<Toponym> toponyms, List<Hint> hints) {
    List<Name> names = of(toponyms);
    Set<String> texts = new HashSet<>();
    names.forEach(name -> texts.add(name.text));
    for (Hint hint : hints) {
      if (texts.add(hint.text())) {
        names.add(new Name(hint.text(), List.of(), weighed(hint.candidates()), Set.of(), -1));
      }
    }
    return names;
  }

  private static List<Name> of(List<Toponym> toponyms) {
    Map<String, List<Integer>> mentions = new LinkedHashMap<>();
    for (int i = 0; i < toponyms.size(); i++) {
      mentions.computeIfAbsent(keyOf(toponyms.get(i)), _ -> new ArrayList<>()).add(i);
    }
    List<String> keys = List.copyOf(mentions.keySet());
    List<Name> names = new ArrayList<>(keys.size());
    for (List<Integer> same : mentions.values()) {
      names.add(of(same, toponyms, keys));
    }
    return names;
  }

  private static Name of(List<Integer> mentions, List<Toponym> toponyms, List<String> keys) {
    Toponym first = toponyms.get(mentions.getFirst());
    int container =
        mentions.stream()
            .map(i -> toponyms.get(i).container())
            .filter(c -> c >= 0)
            .findFirst()
            .map(c -> keys.indexOf(keyOf(toponyms.get(c))))
            .orElse(-1);
    List<Candidate> candidates = first.candidates();
    List<Candidate> weighed = first.isSaid() ? candidates.subList(0, 1) : weighed(candidates);
    return new Name(first.text(), mentions, weighed, first.asked(), container);
  }

  private static List<Candidate> weighed(List<Candidate> candidates) {
    return candidates.size() <= MOST_CANDIDATES
        ? candidates
        : candidates.subList(0, MOST_CANDIDATES);
  }

  /// Whether a meaning is no more than a guess: by a short name that is far from its usual one, and
  /// not of a kind that the words ask for and few places are ("the T4 airbase").
  boolean isGuess(Candidate meaning) {
    PlaceKind kind = meaning.place().kind();
    boolean work = asked.contains(kind) && !kind.isSettlement();
    return meaning.isFarSpelling() && !work;
  }

  /// Whether people say what it means, so that there is nothing to weigh.
  boolean isSaid() {
    return !candidates.isEmpty() && candidates.getFirst().match() == Match.SAID;
  }

  /// The same word is another name where another kind of place is asked for: "Homs", "Homs
  /// province"; and where people say that it means something else.
  private static String keyOf(Toponym toponym) {
    String said = toponym.isSaid() ? toponym.candidates().getFirst().place().id() : "";
    return toponym.text().toLowerCase(Locale.ROOT) + toponym.asked() + said;
  }
}
