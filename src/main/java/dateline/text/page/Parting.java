package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Cues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// Decides for each block of a page which part it is.
final class Parting {
  private final List<Block> blocks;
  private final Zones zones;
  private final Stated stated;
  private final Set<Element> inside;
  private final List<Part> parts = new ArrayList<>();

  private Parting(List<Block> blocks, Zones zones, Stated stated, Element container) {
    this.blocks = blocks;
    this.zones = zones;
    this.stated = stated;
    this.inside = new HashSet<>(container.getAllElements());
  }

  /// @param headline the title, and where it stands
  static List<Part> of(
      List<Block> blocks, Zones zones, Stated stated, Element container, Headline headline) {
    Parting parting = new Parting(blocks, zones, stated, container);
    blocks.forEach(
        block -> parting.parts.add(headline.is(block) ? Part.TITLE : parting.alone(block)));
    Boxes.close(blocks, parting.parts, parting.inside);
    parting.openComments();
    Ends.trim(blocks, zones, stated, parting.parts, headline.index());
    return parting.parts;
  }

  private Part alone(Block block) {
    if (stated.has(block)) {
      return ArticleBlocks.isCaption(block.element()) ? Part.CAPTION : Part.BODY;
    }
    Optional<Part> zone = zones.of(block);
    if (zone.isPresent()) {
      return zone.get();
    }
    return inside.contains(block.element()) ? ArticleBlocks.partOf(block) : Part.FURNITURE;
  }

  static boolean isHeading(Block block) {
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
}
