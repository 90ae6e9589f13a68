package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.model.Location;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Relation;
import dateline.model.Report;
import dateline.model.Role;
import dateline.model.Shape;
import dateline.model.Span;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  private static final TimeSpan MARCH =
      new TimeSpan(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31));
  private static final TimeSpan APRIL =
      new TimeSpan(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30));

  private final Explorer explorer = new Explorer();

  @Test
  void groupsTheMentionsOfOnePlaceOverReports() {
    explorer
        .reports()
        .addAll(report(1, mention("Hajin", MARCH, 0)), report(2, mention("Hajin", APRIL, 4)));

    assertThat(explorer.marks()).singleElement().extracting(Mark::count).isEqualTo(2);
  }

  @Test
  void whatIsPlacedByTheSameWordsIsOneMark() {
    PlaceMention ithriya = mention("Ithriya", MARCH, 30);
    explorer
        .reports()
        .addAll(
            report(1, north(0, "north of Ithriya"), ithriya),
            report(2, north(5, "to the north of Ithriya"), ithriya));

    assertThat(explorer.marks())
        .extracting(Mark::label, Mark::count)
        .containsExactlyInAnyOrder(tuple("north of Ithriya", 2), tuple("Ithriya", 2));
  }

  @Test
  void anAreaIsOneMarkWhereWordsOnlySayAgainThatItIsMeant() {
    PlaceMention homs = mention("Homs", PlaceKind.ADMIN1, MARCH, 15);
    PlaceMention throughout = relative(Relation.Type.INSIDE, 4, "throughout Homs", null);
    PlaceMention village = relative(Relation.Type.INSIDE, 30, "Unknown village", null);
    Report report = report(1, throughout, homs, village);
    explorer.reports().add(report);

    assertThat(explorer.marks())
        .extracting(Mark::label, Mark::count)
        .containsExactlyInAnyOrder(tuple("Homs", 1), tuple("Unknown village", 1));
    assertThat(new Sighting(report, throughout).markKey())
        .isEqualTo(new Sighting(report, homs).markKey());
  }

  @Test
  void whatLiesOutsideTheWindowLeavesTheMap() {
    explorer
        .reports()
        .add(
            report(
                1,
                mention("Hajin", MARCH, 0),
                mention("Hajin", APRIL, 9),
                mention("Raqqa", MARCH, 20)));

    explorer.windowProperty().set(APRIL);

    assertThat(explorer.marks()).singleElement().extracting(Mark::label).isEqualTo("Hajin");
    assertThat(explorer.marks().getFirst().count()).isEqualTo(1);
    assertThat(explorer.sightings()).hasSize(3);
  }

  @Test
  void theUndatedStayUntilTheyAreHidden() {
    explorer.reports().add(report(1, mention("Hajin", null, 0), mention("Raqqa", MARCH, 9)));
    explorer.windowProperty().set(MARCH);
    assertThat(explorer.marks()).hasSize(2);

    explorer.undatedShownProperty().set(false);

    assertThat(explorer.marks()).extracting(Mark::label).containsExactly("Raqqa");
  }

  @Test
  void goingToAHiddenMentionMovesTheWindowAndBackReturns() {
    Report report = report(1, mention("Hajin", MARCH, 0));
    explorer.reports().add(report);
    explorer.windowProperty().set(APRIL);

    explorer.goTo(new Sighting(report, report.places().getFirst()));

    assertThat(explorer.windowProperty().get()).isEqualTo(MARCH);
    assertThat(explorer.selectedMarkProperty().get()).isEqualTo("test:Hajin");
    assertThat(explorer.spotProperty().get()).isEqualTo(new Explorer.Spot(1, new Span(0, 5)));
    assertThat(explorer.movedAwayProperty().get()).isTrue();

    explorer.goBack();

    assertThat(explorer.windowProperty().get()).isEqualTo(APRIL);
    assertThat(explorer.selectedMarkProperty().get()).isNull();
    assertThat(explorer.spotProperty().get()).isNull();
    assertThat(explorer.movedAwayProperty().get()).isFalse();
  }

  @Test
  void goingToWhatIsShownMovesNothing() {
    Report report = report(1, mention("Hajin", MARCH, 0));
    explorer.reports().add(report);
    explorer.windowProperty().set(MARCH.joinedWith(APRIL));

    explorer.goTo(new Sighting(report, report.places().getFirst()));

    assertThat(explorer.windowProperty().get()).isEqualTo(MARCH.joinedWith(APRIL));
    assertThat(explorer.movedAwayProperty().get()).isFalse();
  }

  @Test
  void theChoiceOfPresenceHidesWhatOnlyOverlaps() {
    explorer
        .reports()
        .add(report(1, mention("Hajin", MARCH.joinedWith(APRIL), 0), mention("Raqqa", APRIL, 9)));
    explorer.windowProperty().set(APRIL);

    explorer.presenceProperty().set(Presence.STARTED);
    assertThat(explorer.marks()).extracting(Mark::label).containsExactly("Raqqa");
    explorer.presenceProperty().set(Presence.THROUGHOUT);
    assertThat(explorer.marks()).extracting(Mark::label).containsExactly("Hajin", "Raqqa");
  }

  @Test
  void tenThousandMarksAreToldOfOnceAndNotAgainWhileTheyStay() {
    PlaceMention[] mentions = new PlaceMention[10_000];
    Arrays.setAll(mentions, i -> mention("Place " + i, i == 0 ? APRIL : MARCH, i * 10));
    AtomicInteger changes = new AtomicInteger();
    explorer.marks().addListener((ListChangeListener<Mark>) _ -> changes.incrementAndGet());

    explorer.reports().add(report(1, mentions));
    assertThat(changes).hasValue(1);
    explorer.windowProperty().set(MARCH);
    assertThat(changes).hasValue(2);
    explorer.windowProperty().set(new TimeSpan(null, MARCH.last()));
    assertThat(changes).hasValue(2);
  }

  @Test
  void aHundredThousandMentionsChangeWindowInAFewMilliseconds() {
    explorer.reports().setAll(IntStream.range(0, 1000).mapToObj(ExplorerTest::busy).toList());
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 60; i++) {
      long start = System.nanoTime();
      LocalDate from = LocalDate.of(2021, 1, 1).plusDays(i * 5L);
      explorer.windowProperty().set(new TimeSpan(from, from.plusDays(60)));
      best = Math.min(best, System.nanoTime() - start);
    }

    assertThat(best).isLessThan(4_000_000L);
  }

  private static Report busy(int id) {
    PlaceMention[] mentions = new PlaceMention[100];
    for (int i = 0; i < mentions.length; i++) {
      LocalDate day = LocalDate.of(2021, 1, 1).plusDays((id * 31L + i) % 365);
      mentions[i] = mention("Place " + (id * 7 + i) % 2000, TimeSpan.of(day), i * 10);
    }
    return report(id, mentions);
  }

  private static Report report(long id, PlaceMention... mentions) {
    return new Report(id, "Report " + id, null, id + ".txt", null, List.of(mentions));
  }

  private static PlaceMention north(int at, String text) {
    return relative(Relation.Type.DIRECTION, at, text, 0.0);
  }

  private static PlaceMention relative(
      Relation.Type type, int at, String text, @Nullable Double bearing) {
    Relation relation = new Relation(type, List.of(1), bearing, null);
    Shape shape = new Shape.Disc(new Position(35.5, 37.8), 20);
    return new PlaceMention(
        new Span(at, at + text.length()),
        text,
        Part.BODY,
        Role.LOCATION,
        new Location.Derived(relation, shape, 0.8, "as the words say"),
        MARCH);
  }

  private static PlaceMention mention(String name, @Nullable TimeSpan when, int at) {
    return mention(name, PlaceKind.TOWN, when, at);
  }

  private static PlaceMention mention(
      String name, PlaceKind kind, @Nullable TimeSpan when, int at) {
    Place place =
        new Place("test:" + name, name, kind, new Position(34.7, 40.8), 3, "SY", null, null, 0);
    return new PlaceMention(
        new Span(at, at + name.length()),
        name,
        Part.BODY,
        Role.LOCATION,
        new Location.Known(place, 0.9, "the only one of its name", List.of()),
        when);
  }
}
