package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Cues;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What a block within the article's element is.
final class ArticleBlocks {
  /// Of its characters, white space among them.
  private static final double LINKED = 0.8;

  private ArticleBlocks() {}

  static Part partOf(Block block) {
    if (isCaption(block.element())) {
      return Part.CAPTION;
    }
    if (block.linkDensity() > LINKED && !Prose.isProse(block) && !isCell(block)) {
      return Part.RELATED;
    }
    if (isCell(block) && block.words().chars().noneMatch(Character::isLetter)) {
      return Part.BODY;
    }
    Optional<Part> cue =
        Prose.isProse(block) ? Cues.partOfProse(block.words()) : Cues.partOf(block.words());
    return cue.orElse(Part.BODY);
  }

  /// Whether a block is all that stands in the cell of a table.
  private static boolean isCell(Block block) {
    Element cell = block.element();
    return (cell.normalName().equals("td") || cell.normalName().equals("th"))
        && cell.text().length() <= block.length() + 1;
  }

  static boolean isCaption(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals("figcaption")
          || e.className().toLowerCase(Locale.ROOT).contains("caption")) {
        return true;
      }
    }
    return false;
  }
}
