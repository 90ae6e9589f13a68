package dateline.ingest;

import dateline.model.Copy;
import dateline.model.CopyDay;
import dateline.model.Dating;
import dateline.store.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When reports came out that have the same words as another.
final class CopyDays {
  private final Project project;

  CopyDays(Project project) {
    this.project = project;
  }

  /// When the copies of a report came out, of those that say so.
  List<CopyDay> of(long id) {
    return whole(id).flatMap(copy -> day(copy, id).stream()).toList();
  }

  /// The reports that have the same words.
  Stream<Long> copiesOf(long id) {
    return whole(id).map(copy -> copy.otherThan(id));
  }

  private Stream<Copy> whole(long id) {
    return project.copiesOf(id).stream().filter(Copy::isWhole);
  }

  private Optional<CopyDay> day(Copy copy, long id) {
    return project
        .headline(copy.otherThan(id))
        .flatMap(
            other ->
                Optional.ofNullable(other.published())
                    .filter(Dating::isStated)
                    .map(stated -> CopyDay.of(copy, id, other, stated.days())));
  }
}
