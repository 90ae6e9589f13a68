package dateline.export;

import dateline.model.Dating;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.TimeSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line for each mention of a place, those that could not be placed included.
///
/// A cell of text that a spreadsheet would take for a formula gets an apostrophe before it, as
/// OWASP advises.
final class CsvWriter implements ReadingWriter {
  private static final List<String> HEADER =
      List.of(
          "file",
          "sha256",
          "report",
          "outlet",
          "published_from",
          "published_to",
          "section",
          "text",
          "role",
          "place",
          "kind",
          "gazetteer",
          "lat",
          "lon",
          "radius_km",
          "confidence",
          "reason",
          "from",
          "to");

  private final Writer out;

  CsvWriter(Writer out) throws IOException {
    this.out = out;
    line(HEADER.stream());
  }

  @Override
  public void write(Reading reading) throws IOException {
    for (PlaceMention mention : reading.places()) {
      line(Stream.concat(report(reading), mention(mention)));
    }
  }

  private static Stream<String> report(Reading reading) {
    Source source = reading.article().source();
    Dating dating = reading.published();
    TimeSpan published = dating == null ? null : dating.days();
    return Stream.of(
        text(source.file()),
        source.sha256(),
        text(reading.title()),
        text(reading.article().masthead().outlet()),
        first(published),
        last(published));
  }

  private static Stream<String> mention(PlaceMention mention) {
    Optional<Place> place = mention.place();
    Optional<Shape> shape = mention.shape();
    return Stream.of(
        Sections.of(mention.part()),
        text(mention.text()),
        mention.role().name().toLowerCase(Locale.ROOT),
        text(place.map(Place::name).orElse(null)),
        text(place.map(p -> p.kind().label()).orElse(null)),
        text(place.map(Place::id).orElse(null)),
        shape.map(s -> Json.degrees(s.centre().lat()).toPlainString()).orElse(""),
        shape.map(s -> Json.degrees(s.centre().lon()).toPlainString()).orElse(""),
        shape.map(s -> Json.rounded(s.radiusKm(), 3).toPlainString()).orElse(""),
        Json.rounded(mention.location().confidence(), 3).toPlainString(),
        text(mention.location().reason()),
        first(mention.when()),
        last(mention.when()));
  }

  private void line(Stream<String> cells) throws IOException {
    out.write(cells.map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String text(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  private static String first(@Nullable TimeSpan days) {
    return days == null || days.first() == null ? "" : days.first().toString();
  }

  private static String last(@Nullable TimeSpan days) {
    return days == null || days.last() == null ? "" : days.last().toString();
  }

  private static String quoted(String cell) {
    boolean needsQuotes =
        cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
