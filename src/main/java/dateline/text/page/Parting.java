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
  private static final int SHORTEST_QUOTE = 30;
  private static final int LONGEST_QUOTE = 400;
  private static final String QUOTES = "aside, figure, [class*=pull], [class*=quote]";

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
    for (int i = 0; i < blocks.size(); i++) {
      boolean heads = i == headline.index() || headline.is(blocks.get(i));
      parting.parts.add(heads ? Part.TITLE : parting.alone(blocks.get(i)));
    }
    Boxes.close(blocks, parting.parts, parting.inside);
    Replies.close(blocks, parting.parts);
    parting.dropQuotes();
    parting.openComments(headline);
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
  private void openComments(Headline headline) {
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (before > 0 && headline.isAnswered(block)) {
        markFrom(i, Part.COMMENTS);
        return;
      }
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

  /// Passages of the text that a page sets a second time in a box.
  private void dropQuotes() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      text.append(parts.get(i) == Part.BODY ? Headline.squeezed(blocks.get(i).words()) : "");
      text.append('\n');
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (parts.get(i) == Part.BODY && isBoxed(blocks.get(i)) && isTwice(blocks.get(i), text)) {
        parts.set(i, Part.FURNITURE);
      }
    }
  }

  private static boolean isBoxed(Block block) {
    return block.length() >= SHORTEST_QUOTE
        && block.length() <= LONGEST_QUOTE
        && block.element().closest(QUOTES) != null;
  }

  private static boolean isTwice(Block block, StringBuilder text) {
    String words = Headline.squeezed(block.words());
    int at = text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) >= 0;
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
