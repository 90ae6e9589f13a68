package dateline.text.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Guesses the language of a text by its script, its smallest words, and letters that few languages
/// write.
public final class Languages {
  private static final int SAMPLE = 20_000;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");
  private static final double SCRIPT_ALONE = 0.9;

  /// The share of its words that a text has to have from a language: one in so many.
  private static final int ONE_IN = 12;

  /// How many more hits than the next language make a guess as good as sure.
  private static final double MARGIN = 4;

  private static final double SURE = 0.9;

  private static final List<Profile> PROFILES = profiles();
  private static final Signs SIGNS = new Signs(PROFILES);

  private Languages() {}

  /// A language that a text seems to be in.
  ///
  /// @param code by ISO 639-1
  /// @param sureness 0 to 1
  public record Guess(String code, double sureness) {}

  /// What a language is known by.
  private record Profile(String code, Set<String> words, String letters) {}

  /// The languages that a word or a letter speaks for, as bits in the order of the profiles.
  private static final class Signs {
    private final Map<String, Long> words = new HashMap<>();
    private final long[] letters = new long[Character.MAX_VALUE + 1];

    Signs(List<Profile> profiles) {
      for (int i = 0; i < profiles.size(); i++) {
        long bit = 1L << i;
        profiles.get(i).words.forEach(word -> words.merge(word, bit, (a, b) -> a | b));
        profiles.get(i).letters.chars().forEach(letter -> letters[letter] |= bit);
      }
    }

    long in(String token) {
      long languages = words.getOrDefault(token, 0L);
      for (int i = 0; i < token.length(); i++) {
        languages |= letters[token.charAt(i)];
      }
      return languages;
    }
  }

  /// An ISO 639-1 code, or nothing where the text gives too little to go by.
  public static Optional<String> guess(String text) {
    return guessed(text).map(Guess::code);
  }

  /// The language and how surely it is that, or nothing where the text gives too little to go by.
  public static Optional<Guess> guessed(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    return byWords(sample).or(() -> byScript(sample));
  }

  /// The language that a text counts as: the one that it states, unless its words surely say
  /// another.
  ///
  /// @param stated what its page or file says, which may be a habit of the program that made it
  public static @Nullable String settled(@Nullable String stated, String text) {
    return guessed(text)
        .filter(guess -> stated == null || guess.sureness >= SURE)
        .map(Guess::code)
        .filter(code -> stated == null || !stated.startsWith(code))
        .orElse(stated);
  }

  private static Optional<Guess> byWords(String sample) {
    int[] hits = new int[PROFILES.size()];
    int all = 0;
    for (String token : NO_LETTERS.split(sample, 0)) {
      if (!token.isEmpty()) {
        all++;
        for (long left = SIGNS.in(token); left != 0; left &= left - 1) {
          hits[Long.numberOfTrailingZeros(left)]++;
        }
      }
    }
    List<Integer> best =
        IntStream.range(0, hits.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(i -> -hits[i])
                    .thenComparing(i -> PROFILES.get(i).code, Comparator.reverseOrder()))
            .limit(2)
            .toList();
    int most = hits[best.getFirst()];
    int lead = most - hits[best.getLast()];
    return most >= 2 && most * ONE_IN >= all
        ? Optional.of(new Guess(PROFILES.get(best.getFirst()).code, 1 - Math.exp(-lead / MARGIN)))
        : Optional.empty();
  }

  private static Optional<Guess> byScript(String sample) {
    Map<UnicodeScript, Long> letters =
        sample
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
    if (letters.containsKey(UnicodeScript.HIRAGANA)) {
      return Optional.of(new Guess("ja", SCRIPT_ALONE));
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> Optional.ofNullable(codeOf(most.getKey())))
        .map(code -> new Guess(code, SCRIPT_ALONE));
  }

  private static @Nullable String codeOf(UnicodeScript script) {
    return switch (script) {
      case ARABIC -> "ar";
      case CYRILLIC -> "ru";
      case HEBREW -> "he";
      case GREEK -> "el";
      case HANGUL -> "ko";
      case KATAKANA -> "ja";
      case HAN -> "zh";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> null;
    };
  }

  private static List<Profile> profiles() {
    try (InputStream in =
        Objects.requireNonNull(
            Languages.class.getResourceAsStream("languages.txt"), "languages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Languages::profile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Profile profile(String line) {
    int colon = line.indexOf(" : ");
    String[] words = (colon < 0 ? line : line.substring(0, colon)).split(" ");
    String letters = colon < 0 ? "" : line.substring(colon + 3).strip();
    return new Profile(words[0], Set.copyOf(List.of(words).subList(1, words.length)), letters);
  }
}
