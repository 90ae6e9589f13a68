package dateline.text.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The zone that each element of a page lies in.
///
/// An element that holds most of the page's prose is no zone, whatever its class says: pages are
/// written as `<div class="post has-sidebar comments-open">`.
final class Zones {
  private final Prose prose;
  private final double all;
  private final Map<Element, Optional<Zone>> known = new HashMap<>();

  Zones(Element page, List<Block> blocks) {
    this.prose = new Prose(blocks);
    this.all = Math.max(1, prose.in(page));
  }

  Optional<Zone> of(Block block) {
    return of(block.element());
  }

  private Optional<Zone> of(Element element) {
    Optional<Zone> zone = known.get(element);
    if (zone == null) {
      zone = own(element);
      Element parent = element.parent();
      if (zone.isEmpty() && parent != null) {
        zone = of(parent);
      }
      known.put(element, zone);
    }
    return zone;
  }

  private Optional<Zone> own(Element element) {
    return Zone.of(element).filter(zone -> !isProtected(element, zone));
  }

  private boolean isProtected(Element element, Zone zone) {
    double share = prose.in(element) / all;
    boolean titled = element.selectFirst("h1, [itemprop=articleBody]") != null;
    return zone == Zone.COMMENTS ? titled && share > 0.2 : share > 0.5 || (titled && share > 0.2);
  }
}
