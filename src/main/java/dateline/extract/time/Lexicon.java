package dateline.extract.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The words that time expressions are made of.
final class Lexicon {
  private static final int LONGEST = 14;

  private final Map<String, Word> words;

  private Lexicon(Map<String, Word> words) {
    this.words = words;
  }

  /// Reads `words.txt`: a kind, a value and the words that have them, one such a line. What begins
  /// the name of a feast and is nothing else is known by its text alone.
  static Lexicon load() {
    Map<String, Word> words = new HashMap<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("words.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Feast.all().stream()
        .flatMap(feast -> feast.names().stream())
        .map(name -> name.substring(0, (name + " ").indexOf(' ')))
        .forEach(first -> words.putIfAbsent(first, new Word(Kind.OTHER, 0, first)));
    return new Lexicon(words);
  }

  private static void add(String line, Map<String, Word> words) {
    String[] fields = line.split(" ", -1);
    for (int i = 2; i < fields.length; i++) {
      words.put(fields[i], new Word(Kind.valueOf(fields[0]), value(fields[1]), fields[i]));
    }
  }

  private static int value(String field) {
    return Character.isLetter(field.charAt(0))
        ? Grain.valueOf(field).number()
        : Integer.parseInt(field);
  }

  /// @param text in lower case
  Word lookUp(String text) {
    return text.length() > LONGEST ? Word.OTHER : words.getOrDefault(text, Word.OTHER);
  }
}
