package dateline.text.page;

import dateline.model.Masthead;
import dateline.model.Part;
import dateline.text.plain.Credits;
import dateline.text.plain.Cues;
import dateline.text.plain.Draft;
import dateline.text.plain.Segments;
import dateline.text.plain.Statements;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Renders a web page as text and cuts it into the parts of a report.
public final class WebPage {
  private static final int FEW = 400;
  private static final double HALF = 0.5;

  /// Less than this may be a teaser, or what a page says before its scripts have run.
  private static final int THIN = 800;

  private static final double TWICE = 2;
  private static final double MORE = 1.3;
  private static final int LINE = 40;

  private WebPage() {}

  public static Draft draft(Document page) {
    return draft(page, Masthead.BLANK);
  }

  /// @param known what the file says of the page beside it; the gaps are filled by the page
  public static Draft draft(Document page, Masthead known) {
    PageMetadata metadata = PageMetadata.of(page);
    Draft shown = draft(page, known, metadata, metadata.stated());
    int own = lengthOf(shown);
    if (own > THIN && metadata.stated().length() < TWICE * own) {
      return shown;
    }
    return Unfolded.in(page)
        .map(unfolded -> opened(unfolded, known))
        .filter(whole -> lengthOf(whole) > MORE * own)
        .or(
            () ->
                CarriedArticle.in(page)
                    .map(carried -> opened(carried, known))
                    .filter(carried -> lengthOf(carried) > TWICE * own))
        .orElse(shown);
  }

  private static Draft opened(Document page, Masthead known) {
    return draft(page, known, PageMetadata.of(page), new Stated(""));
  }

  private static Draft draft(Document page, Masthead known, PageMetadata metadata, Stated stated) {
    Rendering rendering = Rendering.of(page);
    Masthead masthead = known.completedBy(metadata.masthead(known.url(), rendering.text()));
    List<Part> parts = parts(page.body(), rendering.blocks(), stated, masthead);
    Segments segments = new Segments();
    for (int i = 0; i < parts.size(); i++) {
      segments.startAt(rendering.blocks().get(i).span().start(), parts.get(i));
    }
    String text = rendering.text();
    Draft unsigned = new Draft(masthead, text, segments.closedAt(text.length()));
    Statements shown = new Statements();
    VisibleDays.state(rendering.blocks(), parts, metadata.order(), shown);
    Credits.of(unsigned).state(shown);
    Address.stateSite(masthead.url(), shown);
    return unsigned.signed(masthead.completedBy(shown.masthead()));
  }

  /// How much running text a draft has for its article.
  private static int lengthOf(Draft draft) {
    return draft
        .wordsOf(Part.BODY)
        .lines()
        .filter(l -> l.length() >= LINE)
        .mapToInt(String::length)
        .sum();
  }

  /// What a reader sees of a page or of a piece of one, a line for each paragraph.
  public static String textOf(Document page) {
    return Rendering.of(page).text();
  }

  private static List<Part> parts(
      Element page, List<Block> blocks, Stated stated, Masthead masthead) {
    Headline headline = Headline.of(masthead.title(), blocks);
    Zones zones = Zones.of(page, blocks, headline);
    List<Part> parts = parts(page, blocks, stated, headline, zones);
    return isTooLittle(parts, blocks, zones)
        ? parts(page, blocks, stated, headline, Zones.none())
        : parts;
  }

  private static List<Part> parts(
      Element page, List<Block> blocks, Stated stated, Headline headline, Zones zones) {
    List<Block> open =
        stated.isShownBy(blocks)
            ? blocks.stream().filter(stated::has).toList()
            : open(blocks, headline, zones);
    return Parting.of(blocks, zones, stated, Container.of(page, open, headline, blocks), headline);
  }

  /// What may be of the article by its place and its words.
  private static List<Block> open(List<Block> blocks, Headline headline, Zones zones) {
    List<Block> open =
        blocks.stream()
            .filter(block -> zones.of(block).isEmpty())
            .filter(block -> block.length() > FEW || Cues.partOf(block.words()).isEmpty())
            .toList();
    if (headline.index() < 0) {
      return open;
    }
    int title = blocks.get(headline.index()).span().start();
    List<Block> below = open.stream().filter(b -> b.span().start() >= title).toList();
    return proseIn(below) > HALF * proseIn(open) ? below : open;
  }

  private static int proseIn(List<Block> blocks) {
    return blocks.stream().filter(Prose::isProse).mapToInt(Block::length).sum();
  }

  /// Whether the zones must be wrong, since hardly any of the page's prose is left for the article.
  private static boolean isTooLittle(List<Part> parts, List<Block> blocks, Zones zones) {
    int own = 0;
    int all = 0;
    for (int i = 0; i < parts.size(); i++) {
      Block block = blocks.get(i);
      if (Prose.isProse(block) && zones.of(block).filter(WebPage::isOfOthers).isEmpty()) {
        own += parts.get(i) == Part.BODY ? block.length() : 0;
        all += block.length();
      }
    }
    return own < FEW && own < all / 4;
  }

  /// Whether a part is sure not to be the article's: readers' words, and rows of other articles.
  private static boolean isOfOthers(Part part) {
    return part == Part.COMMENTS || part == Part.RELATED;
  }
}
