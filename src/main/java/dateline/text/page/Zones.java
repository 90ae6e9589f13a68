package dateline.text.page;

import dateline.model.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The part that each element of a page lies in by markup alone, if it lies outside the article.
final class Zones {
  private final Function<Element, Optional<Part>> own;
  private final Map<Element, Optional<Part>> known = new HashMap<>();

  private Zones(Function<Element, Optional<Part>> own) {
    this.own = own;
  }

  static Zones of(Element page, List<Block> blocks, Headline headline) {
    @Nullable Element title = headline.index() < 0 ? null : blocks.get(headline.index()).element();
    return new Zones(new Markup(page, new Prose(blocks), title)::partOf);
  }

  /// For a page whose markup misleads.
  static Zones none() {
    return new Zones(element -> Optional.empty());
  }

  Optional<Part> of(Block block) {
    return of(block.element());
  }

  private Optional<Part> of(Element element) {
    Optional<Part> zone = known.get(element);
    if (zone == null) {
      zone = own.apply(element);
      Element parent = element.parent();
      if (zone.isEmpty() && parent != null) {
        zone = of(parent);
      }
      known.put(element, zone);
    }
    return zone;
  }
}
