package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.model.PlaceKind;
import dateline.model.Role;
import dateline.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The names of a document at their tokens, for those who look at what stands around them.
final class Scene {
  /// How many words back a place still counts as the one that the text speaks of.
  private static final int FARTHEST_BACK = 80;

  final Tokens tokens;
  final Lexicon lexicon;
  private final List<Toponym> names;
  private final List<TokenRange> ranges;
  private final Map<Integer, Integer> nameByFirstToken = new HashMap<>();
  private final int[] leads;
  private final int[] tails;

  Scene(Document document, List<Toponym> names) {
    this.tokens = document.tokens();
    this.lexicon = document.lexicon();
    this.names = names;
    this.ranges = names.stream().map(name -> rangeOf(name.span())).toList();
    for (int i = 0; i < ranges.size(); i++) {
      nameByFirstToken.put(ranges.get(i).first(), i);
    }
    leads = IntStream.range(0, ranges.size()).map(this::findLead).toArray();
    tails = IntStream.range(0, ranges.size()).map(this::findTail).toArray();
  }

  private TokenRange rangeOf(Span span) {
    return new TokenRange(tokens.at(span.start()), tokens.at(span.end() - 1));
  }

  int count() {
    return names.size();
  }

  int first(int name) {
    return ranges.get(name).first();
  }

  int last(int name) {
    return ranges.get(name).last();
  }

  /// Whether the name stands for a power and not for a place.
  boolean acts(int name) {
    return names.get(name).role() == Role.ACTOR;
  }

  /// Whether a word before the name is part of what it is called: "western" before Bahr el Ghazal.
  boolean isCalledWith(String word, int name) {
    List<Candidate> candidates = names.get(name).candidates();
    return !candidates.isEmpty()
        && candidates.stream().allMatch(c -> startsWith(c.name(), word + " "));
  }

  private static boolean startsWith(String name, String start) {
    return name.regionMatches(true, 0, start, 0, start.length());
  }

  /// Whether some country bears the name.
  boolean isCountry(int name) {
    return names.get(name).candidates().stream()
        .anyMatch(candidate -> candidate.place().kind() == PlaceKind.COUNTRY);
  }

  /// The place of one of some kinds that was named last before a token, or -1.
  ///
  /// @param kinds empty for anything but a country
  int nameBefore(int token, Set<PlaceKind> kinds) {
    for (int name = names.size() - 1; name >= 0; name--) {
      boolean before = last(name) < token && token - last(name) <= FARTHEST_BACK;
      if (before && !acts(name) && (kinds.isEmpty() ? !isCountry(name) : isOneOf(name, kinds))) {
        return name;
      }
    }
    return -1;
  }

  private boolean isOneOf(int name, Set<PlaceKind> kinds) {
    Toponym toponym = names.get(name);
    return toponym.asked().stream().anyMatch(kinds::contains)
        || toponym.candidates().stream().anyMatch(c -> kinds.contains(c.place().kind()));
  }

  /// The name that starts at a token or after an article and a common noun there ("the town of X"),
  /// or -1.
  int nameAt(int token) {
    int i = token;
    for (int steps = 0; steps < 5; steps++) {
      Integer name = nameByFirstToken.get(i);
      if (name != null) {
        return name;
      }
      if (!isLead(i)) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /// The first token of "the town of X", the phrase that a name is the core of.
  int leadOf(int name) {
    return leads[name];
  }

  private int findLead(int name) {
    int i = first(name);
    while (isLead(i - 1) && !tokens.startsSentence(i)) {
      i--;
    }
    return i;
  }

  /// The last token of "X province", "the X countryside".
  int tailOf(int name) {
    return tails[name];
  }

  private int findTail(int name) {
    int i = last(name);
    return isCommonHead(i + 1) ? i + 1 : i;
  }

  private boolean isLead(int i) {
    return tokens.is(i, "the")
        || tokens.is(i, "both")
        || (tokens.is(i, "of") && isCommonHead(i - 1))
        || (isCommonHead(i) && tokens.is(i + 1, "of"));
  }

  private boolean isCommonHead(int i) {
    return !tokens.isCapital(i) && lexicon.isPlaceHead(tokens.lower(i));
  }
}
