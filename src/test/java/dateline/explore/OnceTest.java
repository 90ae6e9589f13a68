package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.model.Changes;
import dateline.model.Copy;
import dateline.model.Copy.Kind;
import dateline.model.Dating;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnceTest {
  private static final LocalDate MONDAY = LocalDate.of(2017, 9, 25);
  private static final Changes UNCHANGED = new Changes(0, 0, 0);

  private final Explorer explorer = new Explorer();

  @BeforeEach
  void addReports() {
    explorer
        .reports()
        .addAll(
            report(1, MONDAY, List.of(town("Hajin", 2), town("Raqqa", 1))),
            report(2, MONDAY.plusDays(1), List.of(town("Hajin", 2), town("Palmyra", 1))),
            report(3, MONDAY.plusDays(2), List.of(town("Hajin", 1))));
  }

  @Test
  void whatIsToldByTwoCopiesCountsOnceAndNoPlaceIsLost() {
    explorer.copies().add(new Copy(2, 1, Kind.SAME, null, UNCHANGED));

    assertThat(explorer.marks())
        .extracting(Mark::label, Mark::count)
        .containsExactlyInAnyOrder(tuple("Hajin", 3), tuple("Raqqa", 1), tuple("Palmyra", 1));
    assertThat(explorer.sightings()).hasSize(5);
  }

  @Test
  void copiesCountTooWhereThatIsChosen() {
    explorer.copies().add(new Copy(2, 1, Kind.SAME, null, UNCHANGED));

    explorer.copiesCountedProperty().set(true);

    assertThat(explorer.sightings()).hasSize(7);
    assertThat(explorer.isCounted(explorer.report(2).orElseThrow())).isTrue();
    explorer.copiesCountedProperty().set(false);
    assertThat(explorer.isCounted(explorer.report(2).orElseThrow())).isFalse();
    assertThat(explorer.isCounted(explorer.report(1).orElseThrow())).isTrue();
  }

  @Test
  void aPartOfALongerReportIsToldOnceWithIt() {
    explorer.copies().add(new Copy(3, 2, Kind.PART, null, UNCHANGED));

    assertThat(explorer.marks())
        .extracting(Mark::label, Mark::count)
        .containsExactlyInAnyOrder(tuple("Hajin", 4), tuple("Raqqa", 1), tuple("Palmyra", 1));
  }

  @Test
  void whereTheOriginIsTakenOutItsCopyCounts() {
    explorer.copies().add(new Copy(2, 1, Kind.SAME, null, UNCHANGED));

    explorer.reports().removeIf(report -> report.id() == 1);

    assertThat(explorer.marks())
        .extracting(Mark::label, Mark::count)
        .containsExactlyInAnyOrder(tuple("Hajin", 3), tuple("Palmyra", 1));
  }

  @Test
  void eachOfTwoCopiesSaysWhatTheOtherIs() {
    Copy copy = new Copy(2, 1, Kind.SAME, null, new Changes(3, 1, 0));
    explorer.copies().add(copy);

    assertThat(lines(2))
        .containsExactly("A reprint of Report 1, 25 September 2017 (3 sentences changed, 1 new)");
    assertThat(lines(1))
        .containsExactly("Reprinted as Report 2, 26 September 2017 (3 sentences changed, 1 new)");
    assertThat(lines(3)).isEmpty();
  }

  @Test
  void aPartAndTheWholeSayWhatTheyAre() {
    explorer.copies().add(new Copy(3, 2, Kind.PART, null, UNCHANGED));

    assertThat(lines(3)).containsExactly("Stands in Report 2, 26 September 2017 ()");
    assertThat(lines(2)).containsExactly("Holds Report 3, 27 September 2017 ()");
  }

  private List<String> lines(long id) {
    return CopyLine.of(explorer.copyGroupsProperty().get(), explorer.report(id).orElseThrow())
        .stream()
        .map(line -> line.words() + " " + line.name() + " (" + line.changes() + ")")
        .toList();
  }

  private static Mark town(String name, int count) {
    return Marks.town(name, 34, 40, count);
  }

  private static Report report(long id, LocalDate day, List<Mark> marks) {
    Dating published = new Dating(TimeSpan.of(day), Dating.Basis.METADATA, List.of());
    return new Report(
        id, "Report " + id, null, id + ".txt", published, Marks.report(marks).places());
  }
}
