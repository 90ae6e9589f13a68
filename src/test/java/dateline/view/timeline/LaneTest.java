package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.view.Readings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final Scale SCALE = new Scale(DAY.toEpochDay() - 10.0, 10);
  private static final double RIM = 1000;

  @Test
  void reportsOfOneDayLieInRowsOfTheirOwn() {
    List<Lane> lanes = packed(3, TimeSpan.of(DAY), TimeSpan.of(DAY), TimeSpan.of(DAY.plusDays(60)));

    assertThat(lanes).extracting(Lane::row).containsExactly(0, 1, 0);
  }

  @Test
  void thereAreNoneWhereThereIsNoRoomForAll() {
    assertThat(packed(1, TimeSpan.of(DAY), TimeSpan.of(DAY))).isEmpty();
  }

  @Test
  void anOpenEndReachesTheRimAndTheTitleStandsBefore() {
    Lane lane = packed(1, new TimeSpan(DAY.plusDays(40), null)).getFirst();

    assertThat(lane.x() + lane.width()).isEqualTo(RIM);
    assertThat(lane.labelX()).isEqualTo(lane.x() - 8 - 120);
  }

  private static List<Lane> packed(int rows, TimeSpan... days) {
    List<Report> reports =
        IntStream.range(0, days.length)
            .mapToObj(i -> Report.of(i, Readings.of("Report " + i, days[i], "Nothing.")))
            .toList();
    return Lane.packed(reports, SCALE, RIM, rows, _ -> 120);
  }
}
