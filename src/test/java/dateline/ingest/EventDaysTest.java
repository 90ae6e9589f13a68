package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Dating;
import dateline.model.Dating.Basis;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Real files that tell one event in other words, only some of which say when they came out.
class EventDaysTest extends DatedReports {

  /// A Thursday, two days after the event.
  private static final LocalDate DAY = LocalDate.of(2017, 3, 9);

  private static final LocalDate EVENT = LocalDate.of(2017, 3, 7);
  private static final String DATED =
      "A car bomb killed at least 23 people at a market in Jisr ash-Shughur, Syria, on Tuesday.";
  private static final String UNTIED =
      "The market of Jisr ash-Shughur in Syria, where a car bomb killed 23 shoppers, is still"
          + " shut.";
  private static final String TIED =
      "Twenty-three shoppers died on Tuesday when a car bomb tore through the market of Jisr"
          + " ash-Shughur in Syria.";

  @Test
  void aReportIsNotOlderThanWhatItTells() throws Exception {
    add(undated(UNTIED));
    assertThat(published(1)).isNull();

    List<Outcome> outcomes = add(dated("courier.html", DATED, DAY));

    assertThat(dating(1).days().first()).isEqualTo(EVENT);
    assertThat(dating(1).basis()).isEqualTo(Basis.EVENT);
    assertThat(dating(1).reasons().getFirst())
        .isEqualTo(
            "not before 7 March 2017, the day on which Courier says that this was: “A car bomb"
                + " killed at least 23 people at a market in Jisr ash-Shughur, Syria, on Tuesday.”;"
                + " it tells of it as “The market of Jisr ash-Shughur in Syria, where a car bomb"
                + " killed 23 shoppers, is still shut.”");
    assertThat(outcomes.getFirst())
        .isInstanceOfSatisfying(
            Outcome.Added.class,
            added -> assertThat(added.dated()).extracting(Report::id).containsExactly(1L));
  }

  @Test
  void withoutAWordOnItsOwnDayTheTimeOfTheFileIsTheOnlyEnd() throws Exception {
    add(undated(UNTIED));
    add(dated("courier.html", DATED, DAY));

    assertThat(dating(1).reasons()).hasSize(2);
    assertThat(dating(1).reasons().getLast()).contains("the time of its file");
  }

  @Test
  void onTuesdayIsSaidWithinAWeek() throws Exception {
    add(dated("courier.html", DATED, DAY));

    List<Outcome> outcomes = add(undated(TIED));

    assertThat(dating(2).days()).isEqualTo(new TimeSpan(EVENT, EVENT.plusDays(7)));
    assertThat(dating(2).reasons())
        .contains("not after 14 March 2017, as it speaks of that day as “Tuesday”");
    assertThat(outcomes.getFirst())
        .isInstanceOfSatisfying(
            Outcome.Added.class,
            added -> assertThat(added.report().published()).isEqualTo(published(2)));
  }

  @Test
  void theDayOnWhichSomebodySaidSoIsNotThatOfTheEvent() throws Exception {
    add(undated(UNTIED));

    add(
        dated(
            "courier.html",
            "A car bomb killed 23 people at a market in Jisr ash-Shughur, Syria, police said on"
                + " Tuesday.",
            DAY));

    assertThat(published(1)).isNull();
  }

  @Test
  void anEventThatTwoReportsPutOnDifferentDaysDatesNothing() throws Exception {
    add(undated(UNTIED));
    add(dated("courier.html", DATED, DAY));
    add(dated("herald.html", DATED.replace("killed", "has killed"), DAY.plusYears(1)));

    assertThat(published(1)).isNull();
  }

  @Test
  void whatIsDatedByAnEventDatesNoOther() throws Exception {
    add(undated(TIED));
    add(dated("courier.html", DATED, DAY));
    add(write("again.txt", "Shut\n\n" + UNTIED + "\n"));
    assertThat(published(3)).isNotNull();

    rereading.remove(List.of(2L));

    assertThat(published(1)).isNull();
    assertThat(published(3)).isNull();
  }

  @Test
  void theDayFollowsWhenTheOtherIsRemovedAndPutBack() throws Exception {
    add(undated(TIED));
    add(dated("courier.html", DATED, DAY));
    Dating before = dating(1);

    var removed = rereading.remove(List.of(2L));
    assertThat(published(1)).isNull();
    assertThat(removed.reports()).extracting(Report::id).containsExactly(1L);

    rereading.restore(removed.before());
    assertThat(published(1)).isEqualTo(before);
  }

  @Test
  void theDayFollowsWhenTheOthersDayIsCorrected() throws Exception {
    add(undated(TIED));
    add(dated("courier.html", DATED, DAY));

    rereading.change(2, decisions -> decisions.withDay(TimeSpan.of(LocalDate.of(2016, 5, 4))));

    LocalDate tuesday = LocalDate.of(2016, 5, 3);
    assertThat(dating(1).days()).isEqualTo(new TimeSpan(tuesday, tuesday.plusDays(7)));
    rereading.change(2, decisions -> decisions.withNoDay());
    assertThat(published(1)).isNull();
  }

  @Test
  void aDayThatTheReportStatesItselfStays() throws Exception {
    add(write("own.txt", "Market shut\n\n12 April 2018\n\n" + UNTIED + "\n"));

    add(dated("courier.html", DATED, DAY));

    assertThat(dating(1).days()).isEqualTo(TimeSpan.of(LocalDate.of(2018, 4, 12)));
  }

  @Test
  void whatDisagreesIsSaid() throws Exception {
    add(undated(TIED + " The talks will be held on 5 May 2016."));

    add(dated("courier.html", DATED, DAY));

    assertThat(dating(1).days().last()).isEqualTo(LocalDate.of(2016, 5, 5));
    assertThat(dating(1).reasons())
        .anyMatch(reason -> reason.startsWith("though it must be not before 7 March 2017"));
  }

  private Path undated(String sentence) throws IOException {
    return write("plain.txt", "Market of the town\n\n" + sentence + "\n");
  }

  private Path dated(String name, String sentence, LocalDate day) throws IOException {
    return write(
        name,
        """
        <!DOCTYPE html><html lang="en"><head><title>News of the day</title>
        <meta property="og:site_name" content="Courier">
        <meta property="article:published_time" content="%s">
        </head><body><main><article><h1>News of the day</h1>
        <p>%s</p>
        </article></main></body></html>
        """
            .formatted(day, sentence));
  }

  private Path write(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }
}
