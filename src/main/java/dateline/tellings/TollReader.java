package dateline.tellings;

import dateline.model.Span;
import dateline.tellings.Toll.Bound;
import dateline.tellings.Toll.Fate;
import dateline.text.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the counted victims off a sentence: "killed at least 17 people", "40 were wounded".
final class TollReader {
  /// How many words may stand between a number and what became of those it counts.
  private static final int AHEAD = 8;

  private static final int BEHIND = 5;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d'’-]|,(?=\\d{3}\\b)|\\.(?=\\d))*|[;:]");

  private static final Pattern AT_LEAST =
      Pattern.compile("(?:.* )?(?:at least|more than|over|no fewer than|upwards of)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:.* )?(?:about|around|some|nearly|almost|up to|as many as|roughly|estimated|close"
              + " to)");

  /// What goes before a number that counts something else: "killed in four air strikes".
  private static final Pattern ELSE = Pattern.compile("(?:.* )?(?:in|by|after|for|from|with)");

  /// What goes before the number of some of those who were counted already.
  private static final Pattern PART =
      Pattern.compile(
          "(?:.* )?(?:including|among them|among|included|of them|of whom|them|whom)"
              + "(?: at least| more than| about)?");

  /// What a number behind it no longer belongs to what stands before it.
  private static final Set<String> ENDS =
      Set.of(";", ":", "when", "as", "while", "where", "after", "before", "by");

  /// Whom it is some of: "12 of them children".
  private static final Set<String> OTHERS = Set.of("them", "whom", "those", "these");

  private static final Set<String> UNITS =
      Set.of(
          "km",
          "kilometres",
          "kilometers",
          "kilometre",
          "kilometer",
          "miles",
          "mile",
          "metres",
          "meters",
          "percent",
          "per",
          "years",
          "year",
          "days",
          "day",
          "months",
          "month",
          "weeks",
          "week",
          "hours",
          "hour",
          "minutes",
          "minute",
          "am",
          "pm",
          "hundred",
          "thousand",
          "million",
          "billion",
          "dozen");

  /// What becomes of those whose number stands before or behind it.
  private static final Map<String, Fate> DOING =
      Map.ofEntries(
          Map.entry("killed", Fate.KILLED),
          Map.entry("killing", Fate.KILLED),
          Map.entry("kills", Fate.KILLED),
          Map.entry("kill", Fate.KILLED),
          Map.entry("lives", Fate.KILLED),
          Map.entry("executed", Fate.KILLED),
          Map.entry("executing", Fate.KILLED),
          Map.entry("beheaded", Fate.KILLED),
          Map.entry("wounded", Fate.WOUNDED),
          Map.entry("wounding", Fate.WOUNDED),
          Map.entry("wounds", Fate.WOUNDED),
          Map.entry("injured", Fate.WOUNDED),
          Map.entry("injuring", Fate.WOUNDED),
          Map.entry("injures", Fate.WOUNDED),
          Map.entry("hurt", Fate.WOUNDED),
          Map.entry("captured", Fate.CAPTURED),
          Map.entry("capturing", Fate.CAPTURED),
          Map.entry("arrested", Fate.CAPTURED),
          Map.entry("detained", Fate.CAPTURED),
          Map.entry("kidnapped", Fate.ABDUCTED),
          Map.entry("abducted", Fate.ABDUCTED),
          Map.entry("displaced", Fate.DISPLACED),
          Map.entry("displacing", Fate.DISPLACED),
          Map.entry("evacuated", Fate.DISPLACED),
          Map.entry("destroyed", Fate.DESTROYED),
          Map.entry("destroying", Fate.DESTROYED));

  /// The same where it stands behind the number alone.
  private static final Map<String, Fate> BEING =
      Map.of(
          "dead", Fate.KILLED,
          "died", Fate.KILLED,
          "deaths", Fate.KILLED,
          "fatalities", Fate.KILLED,
          "perished", Fate.KILLED,
          "hostages", Fate.ABDUCTED,
          "fled", Fate.DISPLACED,
          "homeless", Fate.DISPLACED);

  private final List<String> words = new ArrayList<>();
  private final List<@Nullable Integer> numbers = new ArrayList<>();

  private TollReader(String sentence, List<Span> times) {
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      Span span = new Span(matcher.start(), matcher.end());
      words.add(word);
      numbers.add(times.stream().anyMatch(span::overlaps) ? null : Numerals.number(word));
    }
  }

  /// @param times the time expressions of the sentence, counted from its start: their numbers count
  ///   nobody
  static Set<Toll> in(String sentence, List<Span> times) {
    TollReader reader = new TollReader(sentence, times);
    Set<Toll> found = new LinkedHashSet<>();
    for (int i = 0; i < reader.words.size(); i++) {
      Integer number = reader.numbers.get(i);
      if (number != null && number > 0 && !reader.isOther(i)) {
        Fate fate = reader.fate(i);
        if (fate != null) {
          found.add(new Toll(fate, number, reader.bound(i)));
        }
      }
    }
    return found;
  }

  /// Whether it measures something, or counts some of those who are counted by another number.
  private boolean isOther(int at) {
    return UNITS.contains(word(at + 1))
        || (word(at + 1).equals("of") && OTHERS.contains(word(at + 2)))
        || PART.matcher(before(at)).matches()
        || ELSE.matcher(before(at)).matches();
  }

  private String word(int at) {
    return at < words.size() ? words.get(at) : "";
  }

  private String before(int at) {
    return String.join(" ", words.subList(Math.max(0, at - 4), at));
  }

  private Bound bound(int at) {
    String before = before(at);
    if (AT_LEAST.matcher(before).matches()) {
      return Bound.AT_LEAST;
    }
    return ABOUT.matcher(before).matches() ? Bound.ABOUT : Bound.EXACT;
  }

  private @Nullable Fate fate(int at) {
    int behind = behind(at);
    int ahead = ahead(at);
    if (behind < 0) {
      return ahead < 0 ? null : aheadFate(ahead);
    }
    return ahead < 0 || at - behind <= 2 || isOfNext(ahead)
        ? DOING.get(words.get(behind))
        : words.get(behind).endsWith("ing") ? DOING.get(words.get(behind)) : aheadFate(ahead);
  }

  private @Nullable Fate aheadFate(int at) {
    Fate doing = DOING.get(words.get(at));
    return doing == null ? BEING.get(words.get(at)) : doing;
  }

  /// The word before a number that says what became of those it counts, or -1.
  private int behind(int at) {
    for (int i = at - 1; i >= Math.max(0, at - BEHIND) && !isEnd(i); i--) {
      if (DOING.containsKey(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int ahead(int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + AHEAD); i++) {
      if (aheadFate(i) != null) {
        return i;
      }
      if (words.get(i).length() == 1 && !Character.isLetterOrDigit(words.get(i).charAt(0))) {
        return -1;
      }
      if (numbers.get(i) != null && !isOther(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isEnd(int at) {
    return numbers.get(at) != null || ENDS.contains(words.get(at));
  }

  /// Whether a word has its own number soon behind it: "killed 12 people and wounded 40".
  private boolean isOfNext(int at) {
    return numbers.subList(at, Math.min(numbers.size(), at + 5)).stream()
        .anyMatch(number -> number != null);
  }
}
