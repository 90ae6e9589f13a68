package dateline.ingest;

import dateline.model.Article;
import dateline.model.Decided;
import dateline.model.Decisions;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Sense;
import dateline.store.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Reads reports of a project again when something was decided about them.
///
/// Waits for the disk and the parser; one change at a time.
public final class Rereading {
  private final Parser parser;
  private final Project project;

  public Rereading(Parser parser, Project project) {
    this.parser = parser;
    this.project = project;
  }

  /// What came of a decision.
  ///
  /// @param reports those that were read again, as they are now
  public record Change<T>(T before, T after, List<Report> reports) {
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
    return new Change<>(
        decided.decisions(),
        after,
        after.equals(decided.decisions())
            ? List.of()
            : read(reportId, decided.asRead(), after).stream().toList());
  }

  /// Puts a changed version of a report in its place. What was decided is decided about it too;
  /// [Decisions#lostIn] tells what of it found no hold.
  public Optional<Report> replace(long reportId, Article changed) {
    return project
        .reading(reportId)
        .flatMap(old -> read(reportId, changed, old.decided().decisions()));
  }

  private Optional<Report> read(long reportId, Article asRead, Decisions decisions) {
    return project.replace(reportId, parser.parse(asRead, decisions, project.senses()));
  }

  /// Decides what names mean in all reports, and reads those again that have such a name.
  public Change<List<Sense>> changeEverywhere(UnaryOperator<List<Sense>> change) {
    List<Sense> before = project.senses();
    List<Sense> after = List.copyOf(change.apply(before));
    Map<Long, Reading> readings = new LinkedHashMap<>();
    changedNames(before, after)
        .flatMap(name -> project.reportsWith(name).stream())
        .distinct()
        .forEach(id -> project.reading(id).ifPresent(old -> readings.put(id, read(old, after))));
    return new Change<>(before, after, project.decide(after, readings));
  }

  private Reading read(Reading old, List<Sense> senses) {
    return parser.parse(old.decided().asRead(), old.decided().decisions(), senses);
  }

  private static Stream<String> changedNames(List<Sense> before, List<Sense> after) {
    return Stream.concat(
            before.stream().filter(sense -> !after.contains(sense)),
            after.stream().filter(sense -> !before.contains(sense)))
        .map(Sense::name)
        .distinct();
  }
}
