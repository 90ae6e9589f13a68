package dateline.export;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Relation;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reading with a mention of every kind, small enough to be checked by eye.
final class Samples {
  static final String TEXT =
      "🚀 War\nFighting north of Hajin on 8 April 2017, and along a river in Xanadu.\n=1+1\n";
  static final Place HAJIN =
      new Place(
          "geonames:173322",
          "Hajin",
          PlaceKind.TOWN,
          new Position(34.69, 40.83),
          3,
          "SY",
          "Deir ez-Zor",
          null,
          37_935);
  static final TimeSpan APRIL_8 = TimeSpan.of(LocalDate.of(2017, 4, 8));

  private Samples() {}

  static Reading reading() {
    int body = TEXT.indexOf("Fighting");
    int comment = TEXT.indexOf("=1+1");
    Article article =
        new Article(
            new Source(null, "war.txt", "ab".repeat(32), "UTF-8", null),
            new Masthead("🚀 War", "The Post", null, "en", null, null),
            TEXT,
            List.of(
                new Segment(new Span(0, body), Part.TITLE),
                new Segment(new Span(body, comment), Part.BODY),
                new Segment(new Span(comment, TEXT.length()), Part.COMMENTS)));
    return new Reading(article, places(), dates(), published());
  }

  private static List<PlaceMention> places() {
    Shape sector =
        new Shape.Area(
            List.of(
                List.of(
                    new Position(34.7, 40.8),
                    new Position(34.9, 40.8),
                    new Position(34.8, 40.9),
                    new Position(34.7, 40.8))),
            new Position(34.8, 40.83),
            12.3456,
            2);
    Shape river =
        new Shape.Corridor(List.of(new Position(34, 40), new Position(35.1234567, 41)), 2);
    return List.of(
        mention(
            "north of Hajin",
            Part.BODY,
            new Location.Derived(
                new Relation(Relation.Type.DIRECTION, List.of(1), 0.0, null), sector, 0.7, "north"),
            APRIL_8),
        mention(
            "Hajin", Part.BODY, new Location.Known(HAJIN, 0.97, "only one", List.of()), APRIL_8),
        mention(
            "along a river",
            Part.BODY,
            new Location.Derived(
                new Relation(Relation.Type.ALONG, List.of(), null, 5.5), river, 0.5, "river"),
            null),
        mention("Xanadu", Part.BODY, new Location.Unknown("in no gazetteer"), null),
        mention(
            "=1+1",
            Part.COMMENTS,
            new Location.Known(HAJIN, 0.1, "-1 \"reasons\", few", List.of()),
            new TimeSpan(null, LocalDate.of(2018, 1, 1))));
  }

  /// The same article, naming places of the gazetteer by their ids alone.
  static Reading naming(String... places) {
    List<PlaceMention> mentions =
        Stream.of(places)
            .map(
                id -> new Place(id, id, PlaceKind.REGION, HAJIN.position(), 9, null, null, null, 0))
            .map(place -> new Location.Known(place, 0.9, "named", List.of()))
            .map(known -> mention("Hajin", Part.BODY, known, null))
            .toList();
    return new Reading(reading().article(), mentions, List.of(), null);
  }

  private static PlaceMention mention(
      String text, Part part, Location location, @Nullable TimeSpan when) {
    int start = TEXT.indexOf(text);
    Span span = new Span(start, start + text.length());
    return new PlaceMention(span, text, part, Role.LOCATION, location, when);
  }

  private static List<TimeMention> dates() {
    String text = "8 April 2017";
    int start = TEXT.indexOf(text);
    return List.of(
        new TimeMention(
            new Span(start, start + text.length()),
            text,
            Part.BODY,
            TimeMention.Type.DATE,
            "2017-04-08",
            APRIL_8));
  }

  private static Dating published() {
    return new Dating(
        new TimeSpan(LocalDate.of(2017, 4, 9), null), Dating.Basis.DATELINE, List.of("line 1"));
  }

  /// What a format makes of one reading.
  static String written(Format format, Reading... readings) throws IOException {
    StringWriter out = new StringWriter();
    try (ReadingWriter writer = format.to(out)) {
      for (Reading reading : readings) {
        writer.write(reading);
      }
    }
    return out.toString();
  }
}
