package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Decided;
import dateline.model.Decisions;
import dateline.model.Masthead;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Sense;
import dateline.model.Span;
import dateline.model.TimeSpan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionStoreTest {
  private static final Place PLACE =
      new Place("test:x", "X", PlaceKind.TOWN, new Position(1, 2), 1, "SY", "Homs", null, 9);

  @TempDir Path folder;
  private final RandomReadings readings = new RandomReadings(7);

  @Test
  void aDecidedReadingIsKeptInThePlaceOfTheOther() {
    Reading first = readings.next();
    Reading other = readings.next();
    Reading decided = decided(first, other);
    long id;
    try (Project project = create()) {
      project.add(readings.next());
      id = project.add(first).orElseThrow().id();
      project.add(readings.next());

      assertThat(project.replace(id, decided)).contains(Report.of(id, decided));
    }

    try (Project project = Project.open(file())) {
      assertThat(project.reading(id).orElseThrow()).usingRecursiveComparison().isEqualTo(decided);
      assertThat(project.reports()).hasSize(3);
      assertThat(project.reports().get(1))
          .usingRecursiveComparison()
          .isEqualTo(Report.of(id, decided));
    }
  }

  @Test
  void whatIsTakenBackLeavesTheReportAsItWasRead() {
    Reading first = readings.next();
    try (Project project = create()) {
      long id = project.add(first).orElseThrow().id();
      project.replace(id, decided(first, readings.next()));
      project.replace(id, first);

      assertThat(project.reading(id).orElseThrow()).usingRecursiveComparison().isEqualTo(first);
    }
  }

  @Test
  void aReportThatWasRemovedMeanwhileIsNotReplaced() {
    Reading first = readings.next();
    try (Project project = create()) {
      assertThat(project.replace(1, first)).isEmpty();
      assertThat(project.reports()).isEmpty();
    }
  }

  @Test
  void aRemovedReportComesBackUnderItsIdWithWhatWasDecided() {
    Reading first = readings.next();
    Reading decided = decided(first, readings.next());
    try (Project project = create()) {
      long id = project.add(first).orElseThrow().id();
      project.replace(id, decided);
      project.remove(List.of(id));
      long next = project.add(readings.next()).orElseThrow().id();
      project.putBack(Map.of(id, decided));

      assertThat(next).isNotEqualTo(id);
      assertThat(project.reading(id).orElseThrow()).usingRecursiveComparison().isEqualTo(decided);
    }
  }

  @Test
  void whatNamesMeanInAllReportsOutlastsTheWindow() {
    List<Sense> senses = List.of(Sense.everywhere("Hajin", PLACE), Sense.everywhere("May", null));
    try (Project project = create()) {
      project.decide(senses, Map.of());
    }

    try (Project project = Project.open(file())) {
      assertThat(project.senses()).isEqualTo(senses);
      project.decide(List.of(), Map.of());
      assertThat(project.senses()).isEmpty();
    }
  }

  /// What a decision about a reading may leave.
  private static Reading decided(Reading read, Reading other) {
    Article asRead = read.article();
    String text = asRead.text();
    Decisions decisions =
        Decisions.NONE
            .withField(Masthead.Field.TITLE, "Another title")
            .withDay(new TimeSpan(null, LocalDate.of(2017, 3, 3)))
            .withSense(Sense.here(text, new Span(0, text.offsetByCodePoints(0, 1)), null))
            .withSense(Sense.everywhere("Homs", PLACE))
            .withPart(asRead, new Span(0, text.length()), true);
    return new Reading(
        decisions.appliedTo(asRead),
        other.places(),
        other.dates(),
        other.published(),
        new Decided(asRead, decisions));
  }

  private Project create() {
    return Project.create(file());
  }

  private Path file() {
    return folder.resolve("Desert.dateline");
  }
}
