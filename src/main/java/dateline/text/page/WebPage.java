package dateline.text.page;

import dateline.model.Masthead;
import dateline.model.Part;
import dateline.text.plain.Draft;
import dateline.text.plain.Segments;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Renders a web page as text and cuts it into the parts of a report.
public final class WebPage {
  private final Rendering rendering;
  private final Zones zones;
  private final Element container;
  private final Masthead masthead;

  private WebPage(Document page) {
    this.rendering = Rendering.of(page);
    this.zones = new Zones(page.body(), rendering.blocks());
    List<Block> open = rendering.blocks().stream().filter(b -> zones.of(b).isEmpty()).toList();
    this.container = Container.of(page.body(), open);
    this.masthead = PageMetadata.of(page).masthead(rendering.text());
  }

  public static Draft draft(Document page) {
    WebPage webPage = new WebPage(page);
    Segments segments = new Segments();
    for (Block block : webPage.rendering.blocks()) {
      segments.startAt(block.span().start(), webPage.partOf(block));
    }
    String text = webPage.rendering.text();
    return new Draft(webPage.masthead, text, segments.closedAt(text.length()));
  }

  private Part partOf(Block block) {
    if (isTitle(block)) {
      return Part.TITLE;
    }
    Optional<Zone> zone = zones.of(block);
    if (zone.isPresent()) {
      return zone.get().part();
    }
    if (!isIn(container, block.element())) {
      return Part.FURNITURE;
    }
    return ArticleBlocks.partOf(block);
  }

  private boolean isTitle(Block block) {
    return masthead.title() != null
        && block.element().normalName().matches("h[1-3]")
        && block.words().equalsIgnoreCase(masthead.title());
  }

  private static boolean isIn(Element container, Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(container)) {
        return true;
      }
    }
    return false;
  }
}
