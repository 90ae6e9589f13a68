package dateline.extract;

import dateline.model.PlaceKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The word lists beside this class, all in lower case: which words announce a place, a person, a
/// force.
public final class Lexicon {
  private final Map<String, Long> classes;
  private final Map<String, Set<PlaceKind>> kinds;
  private final Map<String, String> expansions;
  private final Map<String, String> countries;
  private final PhraseList bodies;

  private Lexicon(
      Map<String, Long> classes,
      Map<String, Set<PlaceKind>> kinds,
      Map<String, String> expansions,
      Map<String, String> countries,
      PhraseList bodies) {
    this.classes = classes;
    this.kinds = kinds;
    this.expansions = expansions;
    this.countries = countries;
    this.bodies = bodies;
  }

  /// Reads the lists from the program's own resources.
  public static Lexicon load() {
    Map<String, Long> classes = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      for (String word : lines(wordClass.file())) {
        classes.merge(word.toLowerCase(Locale.ROOT), wordClass.bit(), (a, b) -> a | b);
      }
    }
    Map<String, Set<PlaceKind>> kinds = new HashMap<>();
    for (String line : lines("place-head.txt")) {
      List<String> fields = List.of(line.split(" ", -1));
      Set<PlaceKind> asked = EnumSet.noneOf(PlaceKind.class);
      fields.stream().skip(1).map(PlaceKind::valueOf).forEach(asked::add);
      kinds.put(fields.getFirst(), asked);
    }
    return new Lexicon(
        classes,
        kinds,
        pairs("abbreviation.txt"),
        pairs("country-of-people.txt"),
        new PhraseList(lines("bodies.txt")));
  }

  /// The first word of each line with what stands after it.
  private static Map<String, String> pairs(String file) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines(file)) {
      String[] fields = line.split(" ", 2);
      pairs.put(fields[0], fields[1]);
    }
    return pairs;
  }

  /// The [WordClass] bits of a word in lower case.
  long classesOf(String lower) {
    return classes.getOrDefault(lower, 0L);
  }

  /// What kinds of place a common noun names ("airbase"), empty for other words.
  Set<PlaceKind> kindsOf(String lower) {
    return kinds.getOrDefault(lower, Set.of());
  }

  boolean isPlaceHead(String lower) {
    return kinds.containsKey(lower);
  }

  /// What a short form is written out as: "Ill." is "Illinois".
  @Nullable String expansionOf(String abbreviation) {
    return expansions.get(abbreviation);
  }

  /// The country that an adjective such as "iraqi" stands for, or an empty string.
  String countryOfPeople(String lower) {
    return countries.getOrDefault(lower, "");
  }

  /// Names of bodies of several words: "Islamic State".
  PhraseList bodies() {
    return bodies;
  }

  private static List<String> lines(String file) {
    try (var in = Lexicon.class.getResourceAsStream(file);
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
