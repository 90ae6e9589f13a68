package dateline.export;

import dateline.model.Dating;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Shape;
import dateline.model.TimeSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// For each report a paragraph: its title, its day, and its places in the order in which it first
/// names them.
final class TableWriter implements ReadingWriter {
  private final Writer out;
  private final Seen seen = new Seen();

  TableWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Reading reading) throws IOException {
    List<PlaceMention> plotted = reading.places().stream().filter(PlaceMention::isPlotted).toList();
    line(clean(reading.title()));
    line(clean(reading.article().source().file()) + ", " + published(reading.published()));
    for (String words : seen.add(reading)) {
      line("  " + sentence(clean(words)));
    }
    Map<String, List<PlaceMention>> rows =
        plotted.stream()
            .collect(
                Collectors.groupingBy(TableWriter::label, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<PlaceMention>> row : rows.entrySet()) {
      place(row.getKey(), row.getValue());
    }
    unplaced(reading);
    line("");
  }

  private void place(String label, List<PlaceMention> mentions) throws IOException {
    PlaceMention first = mentions.getFirst();
    Shape shape = first.shape().orElseThrow();
    Position centre = shape.centre();
    String kind = first.place().map(Place::kind).map(k -> k.label()).orElse("relative");
    String days =
        mentions.stream()
            .map(mention -> days(mention.when()))
            .filter(text -> !text.isEmpty())
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "));
    line(
        String.format(
            Locale.ROOT,
            "  %-36s %-18s %8.3f %9.3f ±%4.0f km %3d×  %s",
            shortened(label),
            kind,
            centre.lat(),
            centre.lon(),
            shape.radiusKm(),
            mentions.size(),
            days));
  }

  private void unplaced(Reading reading) throws IOException {
    String names =
        reading.places().stream()
            .filter(mention -> mention.part().isArticle() && mention.shape().isEmpty())
            .map(mention -> clean(mention.text()))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      line("  Not on the map: " + names);
    }
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String label(PlaceMention mention) {
    return clean(mention.place().map(Place::name).orElse(mention.text()));
  }

  private static String published(@Nullable Dating dating) {
    return dating == null ? "undated" : days(dating.days());
  }

  private static String days(@Nullable TimeSpan days) {
    if (days == null || days.equals(TimeSpan.EVER)) {
      return "";
    }
    if (days.first() == null) {
      return "until " + days.last();
    }
    if (days.last() == null) {
      return "since " + days.first();
    }
    return days.first().equals(days.last())
        ? days.first().toString()
        : days.first() + " to " + days.last();
  }

  /// On one line, and without what a terminal would obey.
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
  }

  private static String shortened(String label) {
    return label.length() <= 36 ? label : label.substring(0, 35) + "…";
  }

  private void line(String text) throws IOException {
    out.write(text.stripTrailing());
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
