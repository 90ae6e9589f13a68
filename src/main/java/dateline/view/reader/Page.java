package dateline.view.reader;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dateline.explore.Quote;
import dateline.explore.Sighting;
import dateline.model.Part;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays a reading out as blocks: its title, what it says of itself, the names that are not on the
/// map, and the article as paragraphs, with everything else folded where it stands.
final class Page {
  private final Report report;
  private final Reading reading;
  private final Paragraphs paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Segment> aside = new ArrayList<>();

  private Page(Report report, Reading reading) {
    this.report = report;
    this.reading = reading;
    this.paragraphs = new Paragraphs(reading);
  }

  static List<Block> of(Report report, Reading reading) {
    Page page = new Page(report, reading);
    List<Segment> segments = reading.article().segments();
    if (Heading.isTitleSet(reading)) {
      page.addHeading();
    }
    segments.stream().filter(Page::isTitle).forEach(page::add);
    if (!Heading.isTitleSet(reading)) {
      page.addHeading();
    }
    page.addMissing();
    segments.stream().filter(segment -> !isTitle(segment)).forEach(page::add);
    page.foldAside();
    return page.blocks;
  }

  private void addHeading() {
    blocks.add(new Block.Heading(reading));
    blocks.add(new Block.Fold("More about this report", List.of(new Block.Details(reading))));
  }

  /// Where the heading stands.
  static int heading(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i) instanceof Block.Heading)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isTitle(Segment segment) {
    return segment.part() == Part.TITLE;
  }

  /// The names of the article that are not on the map though they say where something is.
  static List<PlaceMention> missing(Reading reading) {
    return reading.places().stream()
        .filter(place -> place.part().isArticle() && place.role() == Role.LOCATION)
        .filter(place -> !place.isPlotted())
        .toList();
  }

  private void add(Segment segment) {
    Part part = segment.part();
    if (part.isArticle() || part == Part.BYLINE) {
      List<Block> lines = paragraphs.in(segment);
      if (!lines.isEmpty()) {
        foldAside();
        blocks.addAll(lines);
      }
    } else {
      aside.add(segment);
    }
  }

  private void foldAside() {
    List<Block> inside = aside.stream().flatMap(s -> paragraphs.in(s).stream()).toList();
    if (!inside.isEmpty()) {
      blocks.add(new Block.Fold(label(), inside));
    }
    aside.clear();
  }

  private String label() {
    Map<Part, Long> counts =
        aside.stream()
            .filter(segment -> !paragraphs.in(segment).isEmpty())
            .collect(groupingBy(Segment::part, LinkedHashMap::new, counting()));
    String names =
        counts.entrySet().stream()
            .map(entry -> nameOf(entry.getKey(), entry.getValue()))
            .distinct()
            .collect(joining(", "));
    return names.substring(0, 1).toUpperCase(Locale.ROOT)
        + names.substring(1)
        + ", not read for places";
  }

  private static String nameOf(Part part, long count) {
    return switch (part) {
      case COMMENTS -> count == 1 ? "comments" : count + " comments";
      case RELATED -> "other articles";
      case NOTICE -> count == 1 ? "a notice" : count + " notices";
      default -> "menus and buttons";
    };
  }

  private void addMissing() {
    List<PlaceMention> missing = missing(reading);
    if (!missing.isEmpty()) {
      List<Block> lines =
          missing.stream()
              .map(mention -> Quote.of(reading, new Sighting(report, mention)))
              .<Block>map(Block.Missing::new)
              .toList();
      String names = missing.size() == 1 ? "1 name" : missing.size() + " names";
      blocks.add(new Block.Fold("Not on the map: " + names, lines));
    }
  }

  /// Tells a fold from the others of a page: where what is folded begins in the text, or a negative
  /// number for what is listed before the text.
  static int startOf(Block.Fold fold) {
    Span span = spanOf(fold);
    if (span != null) {
      return span.start();
    }
    return fold.inside().getFirst() instanceof Block.Details ? -2 : -1;
  }

  /// The stretch of the text that is folded, or null for what is listed before the text.
  static @Nullable Span spanOf(Block.Fold fold) {
    return fold.inside().getFirst() instanceof Block.Paragraph first
            && fold.inside().getLast() instanceof Block.Paragraph last
        ? first.span().joinedWith(last.span())
        : null;
  }

  /// The first block that shows an offset, also where it is folded; -1 where none does.
  static int indexOf(List<Block> blocks, Span span) {
    for (int i = 0; i < blocks.size(); i++) {
      if (holds(blocks.get(i), span)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holds(Block block, Span span) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.span().contains(span.start());
      case Block.Fold fold -> fold.inside().stream().anyMatch(inner -> holds(inner, span));
      case Block.Heading _, Block.Details _, Block.Copies _, Block.Missing _ -> false;
    };
  }
}
