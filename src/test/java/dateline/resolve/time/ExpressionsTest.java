package dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionsTest {
  /// A Monday.
  private static final LocalDate DAY = LocalDate.of(2017, 9, 25);

  /// A sentence, and what is read in it, each as its line writes it.
  record Case(String sentence, List<String> read) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = ExpressionsTest.class.getResourceAsStream("expressions.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(ExpressionsTest::parsed)
          .toList()
          .stream();
    }
  }

  private static Case parsed(String line) {
    String[] sides = line.split(" => ", -1);
    return new Case(sides[0], Arrays.asList(sides[1].split(" ; ", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachExpressionHasItsTypeItsValueAndItsDays(Case one) {
    assertThat(Texts.mentions(Texts.body(one.sentence), Texts.published(DAY)))
        .extracting(ExpressionsTest::written)
        .containsExactlyElementsOf(one.read);
  }

  private static String written(TimeMention mention) {
    return mention.text() + " = " + mention.type() + " " + mention.value() + days(mention.days());
  }

  private static String days(@Nullable TimeSpan days) {
    return days == null ? "" : " " + days.first() + " " + days.last();
  }
}
