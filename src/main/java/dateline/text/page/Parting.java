package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Cues;
import dateline.text.plain.Days;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Decides for each block of a page which part it is.
final class Parting {
  private final List<Block> blocks;
  private final Zones zones;
  private final Stated stated;
  private final @Nullable String title;
  private final Set<Element> inside;
  private final List<Part> parts = new ArrayList<>();

  private Parting(
      List<Block> blocks, Zones zones, Stated stated, Element container, @Nullable String title) {
    this.blocks = blocks;
    this.zones = zones;
    this.stated = stated;
    this.title = title;
    this.inside = new HashSet<>(container.getAllElements());
  }

  static List<Part> of(
      List<Block> blocks, Zones zones, Stated stated, Element container, @Nullable String title) {
    Parting parting = new Parting(blocks, zones, stated, container, title);
    blocks.forEach(block -> parting.parts.add(parting.alone(block)));
    parting.openComments();
    int first = parting.firstProse();
    if (first >= 0) {
      parting.joinStandfirst(first);
      parting.nameTop(first);
      parting.trimEnd(first);
    }
    return parting.parts;
  }

  private Part alone(Block block) {
    if (isTitle(block)) {
      return Part.TITLE;
    } else if (stated.has(block)) {
      return ArticleBlocks.isCaption(block.element()) ? Part.CAPTION : Part.BODY;
    }
    Optional<Part> zone = zones.of(block);
    if (zone.isPresent()) {
      return zone.get();
    }
    return inside.contains(block.element()) ? ArticleBlocks.partOf(block) : Part.FURNITURE;
  }

  private boolean isTitle(Block block) {
    return block.words().equalsIgnoreCase(title)
        && (isHeading(block) || block.element().selectFirst("a") == null);
  }

  private static boolean isHeading(Block block) {
    return block.element().normalName().matches("h[1-6]");
  }

  /// After "12 comments" or "Leave a reply" the readers speak, whatever the markup says.
  private void openComments() {
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (before > 0 && inside.contains(block.element()) && Cues.opensComments(block.words())) {
        boolean certain = isHeading(block) || block.words().contains(" ");
        if (certain ? !isStatedAfter(i) : proseAfter(i) < before) {
          markFrom(i, Part.COMMENTS);
          return;
        }
      }
      before += parts.get(i) == Part.BODY && Prose.isProse(block) ? block.length() : 0;
    }
  }

  private boolean isStatedAfter(int from) {
    return blocks.subList(from, blocks.size()).stream().anyMatch(stated::has);
  }

  private int proseAfter(int from) {
    return IntStream.range(from, blocks.size())
        .filter(i -> parts.get(i) == Part.BODY && Prose.isProse(blocks.get(i)))
        .map(i -> blocks.get(i).length())
        .sum();
  }

  private void markFrom(int from, Part part) {
    for (int i = from; i < blocks.size(); i++) {
      if (inside.contains(blocks.get(i).element())) {
        parts.set(i, part);
      }
    }
  }

  private int firstProse() {
    for (int i = 0; i < blocks.size(); i++) {
      if (parts.get(i) == Part.BODY && Prose.isProse(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Running text between the title and the article's element is the article's first paragraph.
  private void joinStandfirst(int first) {
    int heading = parts.subList(0, first).lastIndexOf(Part.TITLE);
    for (int i = heading + 1; heading >= 0 && i < first; i++) {
      Block block = blocks.get(i);
      if (zones.of(block).isEmpty()
          && parts.get(i) == Part.FURNITURE
          && Prose.isProse(block)
          && Cues.partOf(block.words()).isEmpty()
          && !ArticleBlocks.isCaption(block.element())) {
        parts.set(i, Part.BODY);
      }
    }
  }

  /// Short lines above the first paragraph that state a day or a name.
  private void nameTop(int first) {
    for (int i = 0; i < first; i++) {
      String words = blocks.get(i).words();
      if (parts.get(i) == Part.BODY && words.length() < 80 && !isHeading(blocks.get(i))) {
        Part named =
            Days.in(words).isPresent()
                ? Part.DATELINE
                : Cues.isName(words) ? Part.BYLINE : Part.BODY;
        parts.set(i, named);
      }
    }
  }

  /// Notices, biographies and links at the article's end.
  private void trimEnd(int first) {
    int i = blocks.size() - 1;
    while (i > first) {
      Optional<Part> named = Cues.partOf(blocks.get(i).words());
      if (parts.get(i) == Part.BODY && (named.isEmpty() || stated.has(blocks.get(i)))) {
        return;
      }
      if (parts.get(i) == Part.BODY) {
        parts.set(i, named.get());
      }
      i--;
    }
  }
}
