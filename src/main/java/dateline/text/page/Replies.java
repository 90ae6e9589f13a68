package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Cues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Rows of like elements that can each be answered ("Reply") or name the rank of who wrote it:
/// readers' words behind an article, or a thread of a forum, of which the first is the article.
final class Replies {
  private static final int FEWEST = 2;

  private Replies() {}

  /// Sets readers' words apart, whatever their elements are called.
  static void close(List<Block> blocks, List<Part> parts) {
    List<Element> marks =
        blocks.stream().filter(b -> Cues.isReply(b.words())).map(Block::element).toList();
    if (marks.size() < FEWEST) {
      return;
    }
    Set<Element> rows = rows(marks);
    boolean begun = false;
    Element article = null;
    for (int i = 0; i < blocks.size(); i++) {
      Element row = rowOf(blocks.get(i).element(), rows);
      if (row == null) {
        begun |= parts.get(i) == Part.BODY && Prose.isProse(blocks.get(i));
      } else if (!begun && article == null) {
        article = row;
      }
      if (row != null && !row.equals(article)) {
        parts.set(i, Part.COMMENTS);
      }
    }
  }

  /// The largest elements that hold a mark each and stand beside others of their kind that do.
  private static Set<Element> rows(List<Element> marks) {
    Set<Element> marked = new HashSet<>();
    marks.forEach(
        mark -> {
          for (Element e = mark; e != null && marked.add(e); ) {
            e = e.parent();
          }
        });
    Set<Element> rows = new HashSet<>();
    marks.forEach(
        mark -> {
          for (Element e = mark; e != null; e = e.parent()) {
            if (hasLike(e, marked)) {
              rows.add(e);
            }
          }
        });
    return rows;
  }

  private static boolean hasLike(Element element, Set<Element> marked) {
    Element parent = element.parent();
    return parent != null
        && parent.children().stream()
            .anyMatch(
                other ->
                    !other.equals(element)
                        && marked.contains(other)
                        && Objects.equals(other.normalName(), element.normalName())
                        && other.className().equals(element.className()));
  }

  private static @Nullable Element rowOf(Element element, Set<Element> rows) {
    List<Element> around = new ArrayList<>();
    for (Element e = element; e != null; e = e.parent()) {
      if (rows.contains(e)) {
        around.add(e);
      }
    }
    return around.isEmpty() ? null : around.getLast();
  }
}
