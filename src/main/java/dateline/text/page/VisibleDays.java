package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Days.Order;
import dateline.text.plain.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The days that stand beside an article for its readers: under its title, over its first
/// paragraph, or in its last lines.
final class VisibleDays {
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:(?:last )?(?:updated|modified|revised|edited|changed)|update:|mis à jour"
              + "|aktualisiert|actualizado|aggiornato|atualizado|bijgewerkt|stand:)|обновлен|изменен|تحديث|تم"
              + " التعديل|güncelle");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:published|posted|first published|issued|released|filed|publié|veröffentlicht"
              + "|erstellt|publicado|pubblicato|geplaatst|opublikowano|created|date)\\b"
              + "|опубликован|نشر|yayın");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i).*(?:date|time|publish|posted|byline|meta|info|stamp|fecha|datum|dato|data|kicker"
              + "|sub-?head|created|author|details).*");
  private static final Pattern TODAY = Pattern.compile("(?i)today|current|clock|weather|\\bnow\\b");
  private static final int LONGEST = 200;
  private static final int ABOVE_TITLE = 3;
  private static final int ABOVE_TEXT = 10;

  private final List<Block> blocks;
  private final List<Part> parts;
  private final Order order;

  private VisibleDays(List<Block> blocks, List<Part> parts, Order order) {
    this.blocks = blocks;
    this.parts = parts;
    this.order = order;
  }

  static void state(List<Block> blocks, List<Part> parts, Order order, Statements statements) {
    VisibleDays days = new VisibleDays(blocks, parts, order);
    List<Block> near = days.near();
    statements.modified(
        near.stream().flatMap(b -> days.changed(b).stream()).findFirst().map(Datings::line));
    statements.published(
        near.stream()
            .filter(block -> PUBLISHED.matcher(block.words()).find())
            .flatMap(block -> days.published(block).stream())
            .findFirst()
            .or(
                () ->
                    near.stream()
                        .filter(VisibleDays::isDated)
                        .flatMap(b -> days.published(b).stream())
                        .findFirst())
            .or(() -> near.stream().flatMap(block -> days.published(block).stream()).findFirst())
            .map(Datings::line));
  }

  /// Short blocks from a few above the title to the first paragraph, then those below the last.
  private List<Block> near() {
    int first = bodyFrom(0);
    int title = parts.subList(0, first).lastIndexOf(Part.TITLE);
    int start = title >= 0 ? title - ABOVE_TITLE : first - ABOVE_TEXT;
    int last = Math.max(parts.lastIndexOf(Part.BODY), first);
    List<Block> near = new ArrayList<>();
    add(near, Math.max(0, title), first);
    add(near, Math.max(0, start), Math.max(0, title));
    addNamed(near, first + 1, bodyFrom(first + 1));
    add(near, last, Math.min(blocks.size(), last + ABOVE_TITLE));
    add(near, Math.max(0, first - ABOVE_TEXT), Math.max(0, start));
    return near;
  }

  /// Lines behind a standfirst that are no text.
  private void addNamed(List<Block> near, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parts.get(i) != Part.BODY) {
        add(near, i, i + 1);
      }
    }
  }

  private int bodyFrom(int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (parts.get(i) == Part.BODY && Prose.isProse(blocks.get(i))) {
        return i;
      }
    }
    return blocks.size();
  }

  private void add(List<Block> near, int from, int to) {
    for (int i = from; i < to; i++) {
      Part part = parts.get(i);
      boolean apart = part == Part.COMMENTS || part == Part.RELATED || part == Part.NOTICE;
      Block block = blocks.get(i);
      if (!apart && block.length() <= LONGEST && !isOfTable(block) && !isClock(block)) {
        near.add(block);
      }
    }
  }

  /// Whether a block is a value that a table's row names.
  private static boolean isOfTable(Block block) {
    Element row = block.element().closest("tr");
    return row != null && row.selectFirst("th") != null;
  }

  /// Whether a block tells the reader what day it is, not when the page was written.
  private static boolean isClock(Block block) {
    String names = block.element().className() + " " + block.element().id();
    return TODAY.matcher(names).find();
  }

  private Optional<LocalDate> changed(Block block) {
    Matcher change = CHANGED.matcher(block.words());
    return change.find() ? Days.in(block.words().substring(change.end()), order) : Optional.empty();
  }

  private Optional<LocalDate> published(Block block) {
    String words = block.words();
    Matcher change = CHANGED.matcher(words);
    return Days.in(change.find() ? words.substring(0, change.start()) : words, order);
  }

  private static boolean isDated(Block block) {
    Element element = block.element();
    for (int i = 0; i < 3 && element != null; i++, element = element.parent()) {
      if (DATED.matcher(element.className() + " " + element.id()).matches()) {
        return true;
      }
    }
    return false;
  }
}
