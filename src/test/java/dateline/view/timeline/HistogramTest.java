package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.explore.DaySpans;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

  @ParameterizedTest
  @ValueSource(doubles = {0.002, 0.01, 0.1, 0.3, 1, 4, 40})
  void countsEveryThingOnceAtEveryScale(double pxPerDay) {
    Random random = new Random(7);
    List<TimeSpan> spans = Stream.generate(() -> anySpan(random)).limit(1000).toList();
    Reach reach = Reach.of(DaySpans.of(spans)).orElseThrow();

    Histogram histogram = Histogram.of(DaySpans.of(spans), reach, new Scale(0, pxPerDay));

    assertThat(histogram.total()).isCloseTo(1000, within(1e-6));
  }

  @Test
  void spreadsAWeekOverItsDays() {
    List<TimeSpan> spans =
        List.of(new TimeSpan(NEW_YEAR, NEW_YEAR.plusDays(3)), TimeSpan.of(NEW_YEAR));

    Histogram histogram =
        Histogram.of(
            DaySpans.of(spans), Reach.of(DaySpans.of(spans)).orElseThrow(), new Scale(0, 10));

    assertThat(histogram.heights()).containsExactly(1.25, 0.25, 0.25, 0.25);
  }

  @Test
  void spreadsWhatIsOpenToTheEndOfTheDays() {
    List<TimeSpan> spans =
        List.of(
            new TimeSpan(NEW_YEAR.plusDays(2), null),
            TimeSpan.of(NEW_YEAR),
            TimeSpan.of(NEW_YEAR.plusDays(3)));

    Histogram histogram =
        Histogram.of(
            DaySpans.of(spans), Reach.of(DaySpans.of(spans)).orElseThrow(), new Scale(0, 10));

    assertThat(histogram.heights()).containsExactly(1, 0, 0.5, 1.5);
  }

  private static TimeSpan anySpan(Random random) {
    LocalDate first = NEW_YEAR.plusDays(random.nextInt(4000));
    LocalDate last = first.plusDays(random.nextInt(5) == 0 ? random.nextInt(900) : 0);
    return switch (random.nextInt(20)) {
      case 0 -> new TimeSpan(null, last);
      case 1 -> new TimeSpan(first, null);
      default -> new TimeSpan(first, last);
    };
  }
}
