package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresenceTest {
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          FIRST | LAST | OVERLAPS | STARTED | ENDED | THROUGHOUT
          12    | 14   | true     | true    | true  | false
          10    | 20   | true     | true    | true  | true
          5     | 10   | true     | false   | true  | false
          20    | 25   | true     | true    | false | false
          5     | 25   | true     | false   | false | true
          5     | 9    | false    | false   | false | false
          21    | 25   | false    | false   | false | false
                | 15   | true     | false   | true  | false
          15    |      | true     | true    | false | false
                |      | true     | false   | false | true
          """)
  void tellsWhatAWindowFromTheTenthToTheTwentiethShows(
      @Nullable Integer first,
      @Nullable Integer last,
      boolean overlaps,
      boolean started,
      boolean ended,
      boolean throughout) {
    TimeSpan window = span(10, 20);
    TimeSpan thing = span(first, last);
    assertThat(Presence.OVERLAPS.shows(window, thing)).isEqualTo(overlaps);
    assertThat(Presence.STARTED.shows(window, thing)).isEqualTo(started);
    assertThat(Presence.ENDED.shows(window, thing)).isEqualTo(ended);
    assertThat(Presence.THROUGHOUT.shows(window, thing)).isEqualTo(throughout);
  }

  @ParameterizedTest
  @EnumSource
  void allTimeShowsEverything(Presence presence) {
    assertThat(presence.shows(TimeSpan.EVER, span(3, 5))).isTrue();
    assertThat(presence.shows(TimeSpan.EVER, span(null, 5))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aMovedWindowShowsWhatItMovedTo(Presence presence) {
    TimeSpan moved = presence.movedTo(span(24, 25), span(1, 10));
    assertThat(presence.shows(moved, span(24, 25))).isTrue();
  }

  @Test
  void aMovedWindowKeepsItsLengthWhereTheThingFits() {
    assertThat(Presence.OVERLAPS.movedTo(span(24, 25), span(1, 10))).isEqualTo(span(20, 29));
    assertThat(Presence.OVERLAPS.movedTo(span(4, 28), span(1, 2))).isEqualTo(span(4, 28));
  }

  private static TimeSpan span(@Nullable Integer first, @Nullable Integer last) {
    return new TimeSpan(day(first), day(last));
  }

  private static @Nullable LocalDate day(@Nullable Integer day) {
    return day == null ? null : LocalDate.of(2021, 3, day);
  }
}
