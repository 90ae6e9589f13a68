package dateline.ingest;

import dateline.copies.Versions;
import dateline.model.Article;
import dateline.model.Copy;
import dateline.model.Decided;
import dateline.model.Decisions;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Sense;
import dateline.store.Project;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Reads reports of a project again when something was decided about them.
///
/// Waits for the disk and the parser; one change at a time.
public final class Rereading {
  private final Parser parser;
  private final Project project;
  private final Testimonies testimonies;

  public Rereading(Parser parser, Project project) {
    this.parser = parser;
    this.project = project;
    testimonies = new Testimonies(parser, project);
  }

  /// What came of a decision.
  ///
  /// @param reports those that were read again, as they are now
  /// @param gone the ids of those that are there no more
  /// @param copies what joins the reports of the project now
  public record Change<T>(
      T before, T after, List<Report> reports, List<Long> gone, List<Copy> copies) {
    public boolean isNone() {
      return before.equals(after);
    }
  }

  /// Decides about one report.
  public Change<Decisions> change(long reportId, UnaryOperator<Decisions> change) {
    Decided decided =
        project
            .reading(reportId)
            .map(Reading::decided)
            .orElseThrow(() -> new IllegalStateException("no report " + reportId));
    Decisions after = change.apply(decided.decisions());
    List<Report> reports =
        after.equals(decided.decisions()) ? List.of() : decide(reportId, decided.asRead(), after);
    return new Change<>(decided.decisions(), after, reports, List.of(), project.copies());
  }

  private List<Report> decide(long reportId, Article asRead, Decisions decisions) {
    Set<Long> touched = testimonies.joinedTo(List.of(reportId));
    Optional<Report> now = project.replace(reportId, read(reportId, asRead, decisions));
    touched.addAll(testimonies.joinedTo(List.of(reportId)));
    return joined(now.stream().toList(), testimonies.dateAnew(touched));
  }

  /// @param again as they are after the first
  private static List<Report> joined(List<Report> first, List<Report> again) {
    Map<Long, Report> all = new LinkedHashMap<>();
    first.forEach(report -> all.put(report.id(), report));
    again.forEach(report -> all.put(report.id(), report));
    return List.copyOf(all.values());
  }

  /// Keeps of each page its latest version alone, as the report that was added first. What was
  /// decided about any of them is decided about it; [Decisions#lostIn] tells what of that found no
  /// hold.
  public Change<Map<Long, Optional<Reading>>> replaceOlder(Collection<Versions> pages) {
    Map<Long, Optional<Reading>> state = new LinkedHashMap<>();
    pages.forEach(page -> state.putAll(latestAlone(page)));
    return restore(state);
  }

  private Map<Long, Optional<Reading>> latestAlone(Versions page) {
    Map<Long, Optional<Reading>> versions = readings(page.ids());
    Map<Long, Optional<Reading>> state = new LinkedHashMap<>();
    if (versions.values().stream().allMatch(Optional::isPresent)) {
      Decisions decisions =
          versions.values().stream()
              .flatMap(Optional::stream)
              .map(version -> version.decided().decisions())
              .reduce(Decisions.NONE, Decisions::completedBy);
      page.ids().forEach(id -> state.put(id, Optional.empty()));
      state.put(
          page.first(),
          Objects.requireNonNull(versions.get(page.latest()))
              .map(latest -> read(page.first(), latest.decided().asRead(), decisions)));
    }
    return state;
  }

  /// Makes some reports what they are to be; those of an empty reading are forgotten.
  public Change<Map<Long, Optional<Reading>>> restore(Map<Long, Optional<Reading>> state) {
    Map<Long, Optional<Reading>> before = readings(state.keySet());
    Set<Long> touched = testimonies.joinedTo(state.keySet());
    List<Report> restored = project.restore(state);
    touched.addAll(testimonies.joinedTo(state.keySet()));
    List<Report> reports = joined(restored, testimonies.dateAnew(touched));
    List<Long> gone =
        state.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    return new Change<>(before, state, reports, gone, project.copies());
  }

  /// Forgets reports.
  public Change<Map<Long, Optional<Reading>>> remove(Collection<Long> ids) {
    Map<Long, Optional<Reading>> state = new LinkedHashMap<>();
    ids.forEach(id -> state.put(id, Optional.empty()));
    return restore(state);
  }

  private Map<Long, Optional<Reading>> readings(Collection<Long> ids) {
    Map<Long, Optional<Reading>> readings = new LinkedHashMap<>();
    ids.forEach(id -> readings.put(id, project.reading(id)));
    return readings;
  }

  private Reading read(long id, Article asRead, Decisions decisions) {
    return parser.parse(asRead, decisions, project.senses(), testimonies.of(id));
  }

  /// Decides what names mean in all reports, and reads those again that have such a name.
  public Change<List<Sense>> changeEverywhere(UnaryOperator<List<Sense>> change) {
    List<Sense> before = project.senses();
    List<Sense> after = List.copyOf(change.apply(before));
    Map<Long, Reading> readings = new LinkedHashMap<>();
    changedNames(before, after)
        .flatMap(name -> project.reportsWith(name).stream())
        .distinct()
        .forEach(
            id -> project.reading(id).ifPresent(old -> readings.put(id, read(id, old, after))));
    Set<Long> touched = testimonies.joinedTo(readings.keySet());
    List<Report> decided = project.decide(after, readings);
    touched.addAll(testimonies.joinedTo(readings.keySet()));
    List<Report> reports = joined(decided, testimonies.dateAnew(touched));
    return new Change<>(before, after, reports, List.of(), project.copies());
  }

  private Reading read(long id, Reading old, List<Sense> senses) {
    return parser.parse(
        old.decided().asRead(), old.decided().decisions(), senses, testimonies.of(id));
  }

  private static Stream<String> changedNames(List<Sense> before, List<Sense> after) {
    return Stream.concat(
            before.stream().filter(sense -> !after.contains(sense)),
            after.stream().filter(sense -> !before.contains(sense)))
        .map(Sense::name)
        .distinct();
  }
}
