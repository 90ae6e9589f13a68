package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Cues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Boxes within an article's element that their first line gives away, whatever their markup says:
/// "Sign up for our newsletter", "More on this story"; and those that are mostly links under a
/// heading.
final class Boxes {
  /// A box is no more of the article than this share of its prose.
  private static final double MOST = 0.3;

  private static final int LONGEST_HEADING = 100;
  private static final int LONGEST_APPEAL = 1000;
  private static final double LINKED = 0.35;

  private final List<Block> blocks;
  private final List<Part> parts;
  private final Set<Element> inside;
  private final Map<Element, Stretch> stretches = new HashMap<>();
  private final int prose;

  /// The blocks that an element holds, `to` not among them.
  private record Stretch(int from, int to) {}

  private Boxes(List<Block> blocks, List<Part> parts, Set<Element> inside) {
    this.blocks = blocks;
    this.parts = parts;
    this.inside = inside;
    this.prose = proseIn(new Stretch(0, blocks.size()));
    for (int i = 0; i < blocks.size(); i++) {
      Stretch own = new Stretch(i, i + 1);
      for (Element e = blocks.get(i).element(); e != null; e = e.parent()) {
        stretches.merge(e, own, (before, after) -> new Stretch(before.from(), after.to()));
      }
    }
  }

  /// Sets the blocks of each box apart.
  static void close(List<Block> blocks, List<Part> parts, Set<Element> inside) {
    Boxes boxes = new Boxes(blocks, parts, inside);
    for (int i = 0; i < blocks.size(); i++) {
      boxes.closeAt(i);
    }
  }

  private void closeAt(int i) {
    Block heading = blocks.get(i);
    if (heading.length() > LONGEST_HEADING || !inside.contains(heading.element())) {
      return;
    }
    Stretch box = boxFrom(i);
    if (box.to() > i + 1) {
      Cues.partOfBox(heading.words())
          .or(() -> Optional.of(Part.RELATED).filter(_ -> Parting.isHeading(heading)))
          .filter(part -> isLike(part, box))
          .ifPresent(part -> close(box, part));
    }
  }

  private void close(Stretch box, Part part) {
    for (int at = box.from(); at < box.to(); at++) {
      parts.set(at, parts.get(at) == Part.BODY ? part : parts.get(at));
    }
  }

  /// The largest element that begins with a block and holds little of the article.
  private Stretch boxFrom(int first) {
    Stretch box = new Stretch(first, first + 1);
    for (Element e = blocks.get(first).element(); e != null && inside.contains(e); e = e.parent()) {
      Stretch wider = stretches.get(e);
      if (wider == null || wider.from() != first || proseIn(wider) > MOST * prose) {
        return box;
      }
      box = wider;
    }
    return box;
  }

  private boolean isLike(Part part, Stretch box) {
    List<Block> held = blocks.subList(box.from() + 1, box.to());
    int all = held.stream().mapToInt(Block::length).sum();
    int linked = held.stream().mapToInt(Block::linked).sum();
    return part == Part.NOTICE ? all < LONGEST_APPEAL : linked > LINKED * all;
  }

  private int proseIn(Stretch stretch) {
    int sum = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      boolean own = parts.get(i) == Part.BODY && Prose.isProse(blocks.get(i));
      sum += own ? blocks.get(i).length() : 0;
    }
    return sum;
  }
}
