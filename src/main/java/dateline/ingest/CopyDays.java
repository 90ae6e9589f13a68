package dateline.ingest;

import dateline.model.Copy;
import dateline.model.CopyDay;
import dateline.model.Dating;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Project;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets reports that have the same words date each other: one that states its day speaks for those
/// that do not.
final class CopyDays {
  private final Parser parser;
  private final Project project;

  CopyDays(Parser parser, Project project) {
    this.parser = parser;
    this.project = project;
  }

  /// When the copies of a report came out, of those that say so.
  List<CopyDay> of(long id) {
    return wholeCopies(id).flatMap(copy -> day(copy, id).stream()).toList();
  }

  private Stream<Copy> wholeCopies(long id) {
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

  /// Lets a report that was added date its copies, or its copies date it; answers those whose day
  /// is another one now.
  List<Report> follow(Report added) {
    List<Long> one = List.of(added.id());
    return dateAnew(isStated(added.published()) ? withCopies(one) : one);
  }

  /// Some reports, and those that have the same words.
  Set<Long> withCopies(Collection<Long> ids) {
    Set<Long> all = new LinkedHashSet<>(ids);
    ids.forEach(id -> wholeCopies(id).forEach(copy -> all.add(copy.otherThan(id))));
    return all;
  }

  /// Dates reports anew that do not say themselves when they came out, and answers those whose day
  /// is another one now.
  List<Report> dateAnew(Collection<Long> ids) {
    return ids.stream().flatMap(id -> dateAnew(id).stream()).toList();
  }

  private Optional<Report> dateAnew(long id) {
    Dating before = project.headline(id).map(Report::published).orElse(null);
    List<CopyDay> days = isStated(before) ? List.of() : of(id);
    boolean isCopied = before != null && before.basis() == Dating.Basis.COPY;
    return days.isEmpty() && !isCopied
        ? Optional.empty()
        : project
            .reading(id)
            .map(old -> read(old, days))
            .filter(read -> !Objects.equals(read.published(), before))
            .flatMap(read -> project.replace(id, read));
  }

  private static boolean isStated(@Nullable Dating published) {
    return published != null && published.isStated();
  }

  private Reading read(Reading old, List<CopyDay> days) {
    return parser.parse(old.decided().asRead(), old.decided().decisions(), project.senses(), days);
  }
}
