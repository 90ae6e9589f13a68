package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Changes;
import dateline.model.Copy;
import dateline.model.Dating;
import dateline.model.Location;
import dateline.model.Part;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Role;
import dateline.model.Span;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingTest {
  private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

  private final Explorer explorer = new Explorer();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatComesChangesAndGoesBitByBitIsFiledAsIfItHadComeAtOnce(int seed) {
    Random random = new Random(seed);
    List<Copy> copies = new ArrayList<>();
    for (int round = 0; round < 30; round++) {
      List<Report> some = new ArrayList<>();
      random.ints(3, 1, 40).distinct().forEach(id -> some.add(report(id, random)));
      List<Long> gone = new ArrayList<>();
      if (round % 4 == 3) {
        explorer.reports().stream().limit(2).map(Report::id).forEach(gone::add);
        some.removeIf(report -> gone.contains(report.id()));
      }
      if (round % 3 == 1) {
        long later = some.getFirst().id();
        copies.add(new Copy(later, later % 39 + 1, Copy.Kind.SAME, null, new Changes(0, 0, 0)));
      }
      explorer.update(some, gone, List.copyOf(copies));
      explorer.windowProperty().set(new TimeSpan(DAY, DAY.plusDays(random.nextInt(20))));

      assertThat(filed(explorer)).isEqualTo(filed(atOnce()));
    }
  }

  @Test
  void whatIsEqualInTwoReportsIsKeptOnce() {
    explorer.update(
        List.of(report(1, new Random(5)), report(2, new Random(5))), List.of(), List.of());

    PlaceMention first = explorer.reports().getFirst().places().getFirst();
    PlaceMention second = explorer.reports().getLast().places().getFirst();
    assertThat(first.location()).isSameAs(second.location());
    assertThat(first.when()).isSameAs(second.when());
    assertThat(first.text()).isSameAs(second.text());
  }

  private Explorer atOnce() {
    Explorer other = new Explorer();
    other.windowProperty().set(explorer.windowProperty().get());
    other.show(List.copyOf(explorer.reports()), List.copyOf(explorer.copies()));
    return other;
  }

  /// All that views ask for, in words.
  private static List<String> filed(Explorer explorer) {
    List<String> filed = new ArrayList<>();
    for (Mark mark : explorer.marks()) {
      List<Long> reports = mark.sightings().stream().map(it -> it.report().id()).toList();
      filed.add(mark.label() + " " + mark.location().confidence() + " " + reports);
    }
    DaySpans days = explorer.mentionDays();
    filed.add("days " + IntStream.of(days.firsts()).limit(days.size()).sorted().boxed().toList());
    filed.add("unplaced " + explorer.unplacedCount());
    filed.addAll(
        explorer.unplaced().stream().map(it -> it.name() + it.sightings().size()).toList());
    return filed;
  }

  private static Report report(long id, Random random) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      mentions.add(mention(i * 10, random));
    }
    TimeSpan day = TimeSpan.of(DAY.plusDays(random.nextInt(30)));
    Dating published = new Dating(day, Dating.Basis.DATELINE, List.of());
    return new Report(id, "Report " + id, null, id + ".txt", published, mentions);
  }

  private static PlaceMention mention(int at, Random random) {
    int number = random.nextInt(12);
    String name = "Town " + number;
    double confidence = random.nextInt(1, 10) / 10.0;
    Location location =
        number == 0
            ? new Location.Unknown("no gazetteer holds it")
            : Marks.known(name, PlaceKind.TOWN, 33 + number / 10.0, 40, 3, confidence);
    LocalDate first = DAY.plusDays(random.nextInt(30));
    TimeSpan when = random.nextInt(5) == 0 ? null : new TimeSpan(first, first.plusDays(2));
    return new PlaceMention(new Span(at, at + 5), name, Part.BODY, Role.LOCATION, location, when);
  }
}
