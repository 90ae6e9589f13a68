package dateline.ingest;

import dateline.model.Dating;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Testimony;
import dateline.store.Project;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets reports date each other: one that states its day speaks for those that do not and that have
/// its words, or tell the same event.
final class Testimonies {
  private final Parser parser;
  private final Project project;
  private final CopyDays copies;
  private final EventDays events;

  Testimonies(Parser parser, Project project) {
    this.parser = parser;
    this.project = project;
    this.copies = new CopyDays(project);
    this.events = new EventDays(project, copies);
  }

  /// What the other reports say of when a report came out.
  Testimony of(long id) {
    return new Testimony(copies.of(id), events.of(id));
  }

  /// Lets a report that was added date others, or others date it; answers those whose day is
  /// another one now.
  List<Report> follow(Report added) {
    if (isStated(added.published())) {
      return dateAnew(witnesses(added.id()).toList());
    }
    Testimony testimony = of(added.id());
    return testimony.isNone() ? List.of() : dateAnew(added.id(), testimony).stream().toList();
  }

  /// Those of some reports that others may date or that may date others, and these others.
  Set<Long> joinedTo(Collection<Long> ids) {
    Set<Long> all = new LinkedHashSet<>();
    for (long id : ids) {
      List<Long> others = witnesses(id).toList();
      if (!others.isEmpty()) {
        all.add(id);
        all.addAll(others);
      }
    }
    return all;
  }

  private Stream<Long> witnesses(long id) {
    return Stream.concat(copies.copiesOf(id), events.tellersWith(id)).distinct();
  }

  /// Dates reports anew that do not say themselves when they came out, and answers those whose day
  /// is another one now.
  List<Report> dateAnew(Collection<Long> ids) {
    return ids.stream().flatMap(id -> dateAnew(id, of(id)).stream()).toList();
  }

  private Optional<Report> dateAnew(long id, Testimony testimony) {
    Dating before = project.headline(id).map(Report::published).orElse(null);
    return isStated(before)
        ? Optional.empty()
        : project
            .reading(id)
            .map(old -> read(old, testimony))
            .filter(read -> !Objects.equals(read.published(), before))
            .flatMap(read -> project.replace(id, read));
  }

  private static boolean isStated(@Nullable Dating published) {
    return published != null && published.isStated();
  }

  private Reading read(Reading old, Testimony testimony) {
    return parser.parse(
        old.decided().asRead(), old.decided().decisions(), project.senses(), testimony);
  }
}
