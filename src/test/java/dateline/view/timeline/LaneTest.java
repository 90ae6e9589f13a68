package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.view.Readings;
import java.time.LocalDate;
import java.util.Arrays;
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
  void theyLoseTheirTitlesWhereThereIsNoRoomForThese() {
    TimeSpan[] close = new TimeSpan[4];
    Arrays.setAll(close, i -> TimeSpan.of(DAY.plusDays(2L * i)));

    Lanes lanes = lanes(18, close);

    assertThat(lanes.style()).isEqualTo(Lanes.Style.SLIM);
    assertThat(lanes.lanes()).hasSize(4).allMatch(lane -> lane.row() == 0);
  }

  @Test
  void aCrowdIsDrawnByHowManyTheyAre() {
    TimeSpan[] crowd = new TimeSpan[900];
    Arrays.setAll(crowd, i -> i < 600 ? TimeSpan.of(DAY) : new TimeSpan(DAY, DAY.plusDays(59)));

    Lanes lanes = lanes(36, crowd);

    assertThat(lanes.style()).isEqualTo(Lanes.Style.CROWD);
    assertThat(lanes.lanes()).isEmpty();
    assertThat(Arrays.stream(lanes.crowd().sure()).sum()).isEqualTo(600);
    assertThat(Arrays.stream(lanes.crowd().bounded()).sum()).isCloseTo(300, within(1.0));
    assertThat(lanes.crowd().most()).isEqualTo(600);
  }

  @Test
  void aLaneIsFoundUnderThePointer() {
    Lanes lanes = lanes(36, TimeSpan.of(DAY), TimeSpan.of(DAY));

    assertThat(lanes.at(104, 20)).hasValueSatisfying(l -> assertThat(l.report().id()).isEqualTo(1));
    assertThat(lanes.at(204, 20)).isEmpty();
  }

  @Test
  void wordsTellWhatIsSureFromWhatIsBounded() {
    assertThat(
            lanes(
                    90,
                    TimeSpan.of(DAY),
                    new TimeSpan(DAY, DAY.plusDays(9)),
                    new TimeSpan(DAY, null),
                    new TimeSpan(null, DAY))
                .lanes())
        .extracting(lane -> Lane.words(lane.report()))
        .containsExactly(
            "not after 1 March 2021",
            "1 March 2021",
            "some day from 1 March 2021 to 10 March 2021",
            "after 1 March 2021");
  }

  @Test
  void anOpenEndReachesTheRimAndTheTitleStandsBefore() {
    Lane lane = packed(1, new TimeSpan(DAY.plusDays(40), null)).getFirst();

    assertThat(lane.x() + lane.width()).isEqualTo(RIM);
    assertThat(lane.labelX()).isEqualTo(lane.x() - 8 - 120);
  }

  private static List<Lane> packed(int rows, TimeSpan... days) {
    return lanes(rows * 18, days).lanes();
  }

  private static Lanes lanes(double room, TimeSpan... days) {
    List<Report> reports =
        IntStream.range(0, days.length)
            .mapToObj(i -> Report.of(i, Readings.of("Report " + i, days[i], "Nothing.")))
            .toList();
    return Lanes.of(reports, SCALE, RIM, room, _ -> new Lane.Label(100, 12));
  }
}
