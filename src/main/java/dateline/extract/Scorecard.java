package dateline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds up what each cue and each pair of cues is worth, in log-odds.
///
/// A case is described by one value of each of several enums, the questions; the weights of the
/// values and of their pairs are numbers in a file, found by the tuning programs among the tests.
public final class Scorecard {
  private final List<Class<? extends Enum<?>>> questions;
  private final int[] firstIndex;
  private final int values;
  private final float[] weights;

  private Scorecard(List<Class<? extends Enum<?>>> questions) {
    this.questions = List.copyOf(questions);
    firstIndex = new int[questions.size()];
    int sum = 0;
    for (int q = 0; q < firstIndex.length; q++) {
      firstIndex[q] = sum;
      sum += questions.get(q).getEnumConstants().length;
    }
    values = sum;
    weights = new float[values * values];
  }

  /// A card on which everything is worth nothing.
  public static Scorecard blank(List<Class<? extends Enum<?>>> questions) {
    return new Scorecard(questions);
  }

  /// Reads lines of a value, or of two values, and a number: `Before.IN Known.CITY 0.71`.
  public static Scorecard read(List<Class<? extends Enum<?>>> questions, InputStream in) {
    Scorecard card = new Scorecard(questions);
    Map<String, Integer> names = card.names();
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          card.set(line.split(" "), names);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return card;
  }

  /// The sum for a case.
  ///
  /// @param answers for each question the ordinal of its value
  public float score(int[] answers) {
    return score(answers, 0, answers.length);
  }

  /// The part of the sum that comes with the answers to some questions, alone and in pair with each
  /// other and with those before.
  public float score(int[] answers, int from, int to) {
    float sum = 0;
    for (int q = from; q < to; q++) {
      int row = (firstIndex[q] + answers[q]) * values;
      for (int p = 0; p <= q; p++) {
        sum += weights[row + firstIndex[p] + answers[p]];
      }
    }
    return sum;
  }

  /// The places of a case's numbers among [#weights].
  public int[] indexesOf(int[] answers) {
    int[] indexes = new int[answers.length * (answers.length + 1) / 2];
    int at = 0;
    for (int q = 0; q < answers.length; q++) {
      int row = (firstIndex[q] + answers[q]) * values;
      for (int p = 0; p <= q; p++) {
        indexes[at++] = row + firstIndex[p] + answers[p];
      }
    }
    return indexes;
  }

  /// How many numbers there are.
  public int size() {
    return weights.length;
  }

  public void set(int index, float weight) {
    weights[index] = weight;
  }

  /// The lines that [#read] reads, without those that are worth next to nothing.
  public List<String> lines() {
    String[] names = new String[values];
    names().forEach((name, index) -> names[index] = name);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= 0.01) {
        int row = i / values;
        int column = i % values;
        String pair = row == column ? names[row] : names[row] + " " + names[column];
        lines.add(pair + " " + Math.round(weights[i] * 100) / 100f);
      }
    }
    return lines;
  }

  private void set(String[] fields, Map<String, Integer> names) {
    int first = indexOf(fields[0], names);
    int second = fields.length < 3 ? first : indexOf(fields[1], names);
    int row = Math.max(first, second);
    int column = Math.min(first, second);
    weights[row * values + column] = Float.parseFloat(fields[fields.length - 1]);
  }

  private static int indexOf(String cue, Map<String, Integer> names) {
    Integer index = names.get(cue);
    if (index == null) {
      throw new IllegalArgumentException("no such cue: " + cue);
    }
    return index;
  }

  @SuppressWarnings("EnumOrdinal")
  private Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    for (int q = 0; q < firstIndex.length; q++) {
      Class<? extends Enum<?>> question = questions.get(q);
      for (Enum<?> value : question.getEnumConstants()) {
        names.put(question.getSimpleName() + "." + value.name(), firstIndex[q] + value.ordinal());
      }
    }
    return names;
  }
}
