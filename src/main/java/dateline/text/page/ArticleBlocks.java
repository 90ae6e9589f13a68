package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Cues;
import org.jsoup.nodes.Element;

/// What a block within the article's element is.
final class ArticleBlocks {
  private ArticleBlocks() {}

  static Part partOf(Block block) {
    if (isCaption(block.element())) {
      return Part.CAPTION;
    }
    if (block.linkDensity() > 0.8 && !Prose.isProse(block) && !isCell(block.element())) {
      return Part.RELATED;
    }
    return Prose.isProse(block) ? Part.BODY : Cues.partOf(block.words()).orElse(Part.BODY);
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  static boolean isCaption(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals("figcaption") || e.className().contains("caption")) {
        return true;
      }
    }
    return false;
  }
}
