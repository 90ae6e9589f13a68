package dateline.bench;

import dateline.model.Dating;
import dateline.model.Location;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Report;
import dateline.model.Role;
import dateline.model.Span;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Reports of eight years that mention places on days, most on one day, some on several.
final class DatedReports {
  static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  static final int DAYS = 8 * 365;
  private static final int MENTIONS = 100;

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
  private final List<Place> places;

  private DatedReports(int places) {
    this.places = IntStream.range(0, places).mapToObj(this::place).toList();
  }

  /// A thousand reports with a hundred mentions each.
  static List<Report> aThousand(int places) {
    DatedReports making = new DatedReports(places);
    return IntStream.range(0, 1000).mapToObj(making::report).toList();
  }

  private Place place(int number) {
    Position position = new Position(random.nextDouble(32, 37), random.nextDouble(36, 46));
    return new Place(
        "p" + number, "Place " + number, PlaceKind.TOWN, position, 3, "SY", null, null, 0);
  }

  private Report report(int number) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    List<PlaceMention> mentions = new ArrayList<>(MENTIONS);
    for (int i = 0; i < MENTIONS; i++) {
      mentions.add(mention(places.get(random.nextInt(places.size())), day, i));
    }
    TimeSpan days = new TimeSpan(day, day.plusDays(number % 4 == 0 ? 60 : 0));
    Dating published = new Dating(days, Dating.Basis.DATELINE, List.of("made up"));
    return new Report(number, "Report " + number, null, number + ".txt", published, mentions);
  }

  private PlaceMention mention(Place place, LocalDate report, int at) {
    LocalDate day = report.minusDays(random.nextInt(30));
    return new PlaceMention(
        new Span(at * 10, at * 10 + 5),
        place.name(),
        Part.BODY,
        Role.LOCATION,
        new Location.Known(place, 0.9, "made up", List.of()),
        new TimeSpan(day, day.plusDays(at % 5 == 0 ? 9 : 0)));
  }
}
