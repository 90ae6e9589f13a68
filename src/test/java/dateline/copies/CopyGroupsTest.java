package dateline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Changes;
import dateline.model.Copy;
import dateline.model.Copy.Kind;
import dateline.model.Dating;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {
  private static final LocalDate MONDAY = LocalDate.of(2017, 9, 25);

  @Test
  void theOriginIsTheEarliest() {
    List<Report> reports = List.of(report(1, MONDAY.plusDays(1)), report(2, MONDAY));

    CopyGroups groups = CopyGroups.of(reports, List.of(same(2, 1, null)));

    CopyGroup group = groups.groupOf(1).orElseThrow();
    assertThat(group.origin().id()).isEqualTo(2);
    assertThat(group.copies()).extracting(Report::id).containsExactly(1L);
    assertThat(groups.originOf(1)).map(Report::id).contains(2L);
    assertThat(groups.originOf(2)).isEmpty();
  }

  @Test
  void theCreditedOneIsTheOriginThoughItCameLater() {
    List<Report> reports =
        List.of(report(1, MONDAY), report(2, MONDAY.plusDays(1)), report(3, MONDAY.plusDays(2)));

    CopyGroups groups = CopyGroups.of(reports, List.of(same(2, 1, 2L), same(3, 2, null)));

    CopyGroup group = groups.groupOf(3).orElseThrow();
    assertThat(group.origin().id()).isEqualTo(2);
    assertThat(group.copies()).extracting(Report::id).containsExactly(1L, 3L);
  }

  @Test
  void anUndatedReportIsNoOriginWhereAnotherIsDated() {
    List<Report> reports = List.of(report(1, null), report(2, MONDAY));

    CopyGroups groups = CopyGroups.of(reports, List.of(same(2, 1, null)));

    assertThat(groups.originOf(1)).map(Report::id).contains(2L);
  }

  @Test
  void ofOneDayTheFirstThatWasAddedIsTheOrigin() {
    List<Report> reports = List.of(report(2, MONDAY), report(1, MONDAY));

    CopyGroups groups = CopyGroups.of(reports, List.of(same(2, 1, null)));

    assertThat(groups.originOf(2)).map(Report::id).contains(1L);
  }

  @Test
  void reportsInPartsOfWhichTwoStandAreNoGroup() {
    List<Report> reports =
        List.of(report(1, MONDAY), report(2, MONDAY), report(3, MONDAY.plusDays(1)));
    Copy first = new Copy(1, 3, Kind.PART, null, new Changes(0, 0, 0));
    Copy second = new Copy(2, 3, Kind.PART, null, new Changes(0, 0, 0));

    CopyGroups groups = CopyGroups.of(reports, List.of(first, second));

    assertThat(groups.groupOf(1)).isEmpty();
    assertThat(groups.groupOf(3)).isEmpty();
    assertThat(groups.copiesOf(3)).containsExactly(first, second);
    assertThat(groups.partsBefore(report(3, MONDAY.plusDays(1))))
        .extracting(Report::id)
        .containsExactly(1L, 2L);
    assertThat(groups.partsBefore(report(2, MONDAY))).isEmpty();
  }

  @Test
  void aReportThatWasTakenOutLeavesItsGroup() {
    List<Copy> copies = List.of(same(2, 1, 1L), same(3, 1, 1L), same(3, 2, null));

    CopyGroups groups = CopyGroups.of(List.of(report(2, MONDAY), report(3, MONDAY)), copies);

    CopyGroup group = groups.groupOf(3).orElseThrow();
    assertThat(group.origin().id()).isEqualTo(2);
    assertThat(group.copies()).hasSize(1);
    assertThat(CopyGroups.of(List.of(report(2, MONDAY)), copies).groupOf(2)).isEmpty();
  }

  private static Copy same(long report, long other, @Nullable Long credited) {
    return new Copy(report, other, Kind.SAME, credited, new Changes(0, 0, 0));
  }

  private static Report report(long id, @Nullable LocalDate day) {
    Dating published =
        day == null ? null : new Dating(TimeSpan.of(day), Dating.Basis.METADATA, List.of());
    return new Report(id, "Report " + id, null, "a.txt", published, List.of());
  }
}
