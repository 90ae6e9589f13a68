package dateline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Changes;
import dateline.model.Copy;
import dateline.model.Copy.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {
  @Test
  void aPageSavedThreeTimesIsOnePageWithTheLastSavedAsItsLatest() {
    assertThat(Versions.among(List.of(later(7, 3), later(9, 3), later(9, 7))))
        .containsExactly(new Versions(List.of(3L, 7L, 9L), 9));
  }

  @Test
  void theLatestIsTheOneThatNoOtherFollowed() {
    assertThat(Versions.among(List.of(later(3, 7), later(3, 9), later(9, 7))))
        .containsExactly(new Versions(List.of(3L, 7L, 9L), 3));
  }

  @Test
  void reprintsAndPartsAreNoVersions() {
    Copy reprint = new Copy(2, 1, Kind.SAME, null, new Changes(0, 0, 0));
    Copy part = new Copy(3, 1, Kind.PART, null, new Changes(0, 0, 0));

    assertThat(Versions.among(List.of(reprint, part))).isEmpty();
  }

  private static Copy later(long report, long other) {
    return new Copy(report, other, Kind.VERSION, null, new Changes(1, 0, 0));
  }
}
