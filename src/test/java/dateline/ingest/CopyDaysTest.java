package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Dating;
import dateline.model.Dating.Basis;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Real files that have the same words, only some of which say when they came out.
class CopyDaysTest extends DatedReports {
  private static final LocalDate DAY = LocalDate.of(2017, 3, 9);
  private static final List<String> WORDS =
      List.of(
          "The bridge at Palmyra was closed after lorries had queued for most of the night.",
          "Drivers who had come from Raqqa said that nobody had told them how long it would last.",
          "A market trader called the closure a nuisance and hoped that it would soon be over.",
          "The council met and promised to send engineers to look at the eastern pier.",
          "Nobody was hurt, and the buses to the villages went by the northern road.");

  @Test
  void theSameTextThatIsDatedDatesTheOneThatIsNot() throws Exception {
    add(undated());
    assertThat(published(1)).isNull();

    List<Outcome> outcomes = add(dated("courier.html", WORDS, "Courier"));

    assertThat(days(1)).isEqualTo(new TimeSpan(DAY.minusDays(3), DAY.plusDays(3)));
    assertThat(dating(1).basis()).isEqualTo(Basis.COPY);
    assertThat(dating(1).reasons())
        .containsExactly("the same text was published by Courier on 9 March 2017");
    assertThat(outcomes.getFirst())
        .isInstanceOfSatisfying(
            Outcome.Added.class,
            added -> assertThat(added.dated()).extracting(Report::id).containsExactly(1L));
  }

  @Test
  void theOneThatIsUndatedMayComeLater() throws Exception {
    add(dated("courier.html", WORDS, "Courier"));

    List<Outcome> outcomes = add(undated());

    assertThat(days(2)).isEqualTo(new TimeSpan(DAY.minusDays(3), DAY.plusDays(3)));
    assertThat(outcomes.getFirst())
        .isInstanceOfSatisfying(
            Outcome.Added.class,
            added -> assertThat(added.report().published()).isEqualTo(published(2)));
  }

  @Test
  void aTextThatIsOnlyNearlyTheSameIsWeakEvidence() throws Exception {
    add(undated());

    add(dated("courier.html", WORDS.subList(0, 4), "Courier"));

    assertThat(days(1)).isEqualTo(new TimeSpan(DAY.minusDays(14), DAY.plusDays(14)));
    assertThat(dating(1).reasons().getFirst()).endsWith("which is weak evidence");
  }

  @Test
  void aReprintCameOutAfterTheSourceThatItNames() throws Exception {
    add(dated("courier.html", WORDS, "Courier"));
    List<String> reprint = new ArrayList<>(WORDS);
    reprint.add("Source: Courier");

    add(write("reprint.txt", "Bridge closed\n\n" + String.join("\n\n", reprint) + "\n"));

    assertThat(days(2).first()).isEqualTo(DAY);
    assertThat(dating(2).reasons().getFirst()).contains("which it names as its source");
  }

  @Test
  void whatIsDatedByACopyDatesNoOther() throws Exception {
    add(undated());
    add(dated("courier.html", WORDS, "Courier"));
    add(write("again.txt", "Closed\n\n" + String.join("\n\n", WORDS) + "\n\nMore follows.\n"));

    assertThat(dating(3).reasons()).hasSize(1);
    rereading.remove(List.of(2L));

    assertThat(published(1)).isNull();
    assertThat(published(3)).isNull();
  }

  @Test
  void theDayFollowsWhenTheCopyIsRemovedAndPutBack() throws Exception {
    add(undated());
    add(dated("courier.html", WORDS, "Courier"));
    Dating before = dating(1);

    var removed = rereading.remove(List.of(2L));
    assertThat(published(1)).isNull();
    assertThat(removed.reports()).extracting(Report::id).containsExactly(1L);

    rereading.restore(removed.before());
    assertThat(published(1)).isEqualTo(before);
  }

  @Test
  void theDayFollowsWhenTheCopysDayIsCorrected() throws Exception {
    add(undated());
    add(dated("courier.html", WORDS, "Courier"));
    LocalDate right = LocalDate.of(2016, 5, 1);

    var change = rereading.change(2, decisions -> decisions.withDay(TimeSpan.of(right)));

    assertThat(change.reports()).extracting(Report::id).containsExactly(2L, 1L);
    assertThat(days(1)).isEqualTo(new TimeSpan(right.minusDays(3), right.plusDays(3)));
    rereading.change(1, decisions -> decisions.withDay(TimeSpan.of(DAY)));
    assertThat(days(1)).as("set by people").isEqualTo(TimeSpan.of(DAY));
  }

  @Test
  void aDayThatTheReportStatesItselfStays() throws Exception {
    add(write("own.txt", "Bridge closed\n\n12 April 2018\n\n" + String.join("\n\n", WORDS) + "\n"));

    add(dated("courier.html", WORDS, "Courier"));

    assertThat(days(1)).isEqualTo(TimeSpan.of(LocalDate.of(2018, 4, 12)));
  }

  private Path undated() throws IOException {
    return write("plain.txt", "Bridge closed\n\n" + String.join("\n\n", WORDS) + "\n");
  }

  private Path dated(String name, List<String> paragraphs, String outlet) throws IOException {
    return write(
        name,
        """
        <!DOCTYPE html><html lang="en"><head><title>Bridge closed</title>
        <meta property="og:site_name" content="%s">
        <meta property="article:published_time" content="%s">
        </head><body><main><article><h1>Bridge closed</h1>
        <p>%s</p>
        </article></main></body></html>
        """
            .formatted(outlet, DAY, String.join("</p>\n<p>", paragraphs)));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
