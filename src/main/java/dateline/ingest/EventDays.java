package dateline.ingest;

import dateline.model.Dating;
import dateline.model.EventDay;
import dateline.model.Report;
import dateline.store.Project;
import dateline.tellings.SameEvent;
import dateline.tellings.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When the events were that a report tells, as those reports say that tell them too.
///
/// Near-copies are left out: their words say more than their events.
final class EventDays {
  private final Project project;
  private final CopyDays copies;

  EventDays(Project project, CopyDays copies) {
    this.project = project;
    this.copies = copies;
  }

  /// The days of its events, as other reports give them that state their own day. An event that two
  /// of them put on different days has none.
  List<EventDay> of(long id) {
    Map<Long, List<Telling>> others = others(id);
    List<EventDay> days = new ArrayList<>();
    for (Telling own : others.isEmpty() ? List.<Telling>of() : project.tellingsOf(id)) {
      List<EventDay> told =
          others.entrySet().stream()
              .flatMap(entry -> days(own, entry.getKey(), entry.getValue()))
              .toList();
      Set<LocalDate> distinct = told.stream().map(EventDay::day).collect(Collectors.toSet());
      if (distinct.size() == 1) {
        days.add(told.getFirst());
      }
    }
    return days;
  }

  /// The reports that tell an event that a report tells.
  Stream<Long> tellersWith(long id) {
    Map<Long, List<Telling>> others = others(id);
    List<Telling> own = others.isEmpty() ? List.of() : project.tellingsOf(id);
    return others.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(telling -> isToldIn(own, telling)))
        .map(Map.Entry::getKey);
  }

  private static boolean isToldIn(List<Telling> tellings, Telling other) {
    return tellings.stream().anyMatch(telling -> SameEvent.isToldBy(telling, other));
  }

  private Map<Long, List<Telling>> others(long id) {
    Map<Long, List<Telling>> others = project.tellingsLike(id);
    if (!others.isEmpty()) {
      copies.copiesOf(id).forEach(others::remove);
    }
    return others;
  }

  private Stream<EventDay> days(Telling own, long other, List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> SameEvent.isToldBy(own, telling))
        .flatMap(telling -> day(own, other, telling).stream());
  }

  private Optional<EventDay> day(Telling own, long other, Telling telling) {
    LocalDate day = telling.moment().day();
    return day == null
        ? Optional.empty()
        : project
            .headline(other)
            .filter(report -> isStated(report) && !isAhead(report, day))
            .map(
                report ->
                    new EventDay(
                        report.named(), day, telling.quote(), own.quote(), own.moment().tie()));
  }

  private static boolean isStated(Report report) {
    Dating published = report.published();
    return published != null && published.isStated();
  }

  /// Whether a report tells of a day that was still to come.
  private static boolean isAhead(Report report, LocalDate day) {
    Dating published = report.published();
    LocalDate last = published == null ? null : published.days().last();
    return last != null && day.isAfter(last);
  }
}
