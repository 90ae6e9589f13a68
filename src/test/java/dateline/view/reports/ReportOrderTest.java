package dateline.view.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.view.Readings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportOrderTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  @Test
  void sortsByDayAndThenByTitleWithTheUndatedLast() {
    List<Report> sorted =
        Stream.of(
                report("Undated", null),
                report("Later", TimeSpan.of(DAY.plusDays(1))),
                report("B", TimeSpan.of(DAY)),
                report("A", TimeSpan.of(DAY)),
                report("Until", new TimeSpan(null, DAY.minusDays(1))))
            .sorted(ReportOrder.BY_DAY)
            .toList();

    assertThat(sorted)
        .extracting(Report::title)
        .containsExactly("Until", "A", "B", "Later", "Undated");
  }

  @Test
  void findsWordsInAnyOrderWhateverTheirCaseAndAccents() {
    Report report = report("Émeutes à Raqqa", null);

    assertThat(ReportOrder.matching("raqqa emeutes").test(report)).isTrue();
    assertThat(ReportOrder.matching("daily").test(report)).isTrue();
    assertThat(ReportOrder.matching("").test(report)).isTrue();
    assertThat(ReportOrder.matching("raqqa hajin").test(report)).isFalse();
  }

  private static Report report(String title, @Nullable TimeSpan days) {
    return Report.of(1, Readings.of(title, days, "Nothing."));
  }
}
