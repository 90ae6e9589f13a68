package dateline.text.page;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// A page's visible text, and the blocks that it is made of, in order.
record Rendering(String text, List<Block> blocks) {

  /// What a reader sees; of a page that shows nothing without its scripts, what it hides.
  static Rendering of(Document page) {
    Rendering seen = of(page, false);
    return seen.blocks().stream().anyMatch(Prose::isProse) ? seen : of(page, true);
  }

  private static Rendering of(Document page, boolean hiddenToo) {
    Writer writer = new Writer(hiddenToo, plainText(page.body()));
    page.body().filter(writer);
    writer.close();
    return new Rendering(writer.text.toString(), List.copyOf(writer.blocks));
  }

  /// The element that holds most of a page's words as plain text, if one does.
  private static @Nullable Element plainText(Element page) {
    Element pre = page.selectFirst("pre");
    return pre != null && pre.text().length() > page.text().length() / 2 ? pre : null;
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /// Writes visible text as it walks, closing a block wherever an element begins or ends a line.
  private static final class Writer implements NodeFilter {
    private static final Set<String> UNSEEN =
        Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "select",
            "datalist",
            "textarea",
            "audio",
            "video",
            "map",
            "head",
            "math");

    private final boolean hiddenToo;
    private final @Nullable Element plain;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private Element owner = new Element("body");
    private int start;
    private int linked;
    private int bare;
    private int links;
    private boolean space;

    private Writer(boolean hiddenToo, @Nullable Element plain) {
      this.hiddenToo = hiddenToo;
      this.plain = plain;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        write(words);
      } else if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName()) || (!hiddenToo && isHidden(element))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (breaksLine(element)) {
          close();
        }
        links += element.normalName().equals("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (breaksLine(element)) {
          close();
        }
        links -= element.normalName().equals("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private static boolean breaksLine(Element element) {
      return element.isBlock() || element.normalName().equals("br") || isCell(element);
    }

    private static boolean isCell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void write(TextNode node) {
      String words = node.getWholeText();
      Element holder = node.parent();
      boolean isPlain = plain != null && holder != null && isIn(plain, holder);
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '\n' && isPlain && isBlankTo(words, i + 1)) {
          close();
        } else if (Character.isWhitespace(c) || c == '\u00a0') {
          space = true;
        } else if (c != '\u200b' && c != '\ufeff') {
          put(c, node);
        }
      }
    }

    private static boolean isIn(Element outer, Element inner) {
      return inner.equals(outer) || inner.parents().contains(outer);
    }

    /// Whether a line of white space begins there.
    private static boolean isBlankTo(String words, int from) {
      int i = from;
      while (i < words.length() && words.charAt(i) != '\n' && words.charAt(i) <= ' ') {
        i++;
      }
      return i < words.length() && words.charAt(i) == '\n';
    }

    private void put(char c, TextNode node) {
      if (text.length() == start) {
        owner = blockOf(node);
      } else if (space) {
        text.append(' ');
      }
      space = false;
      text.append(c);
      linked += links > 0 ? 1 : 0;
      bare += links == 0 && Character.isLetterOrDigit(c) ? 1 : 0;
    }

    private static Element blockOf(Node node) {
      Element element = (Element) node.parent();
      while (element != null
          && !element.isBlock()
          && !isCell(element)
          && element.parent() != null) {
        element = element.parent();
      }
      return element == null ? new Element("body") : element;
    }

    private void close() {
      if (text.length() > start) {
        Span span = new Span(start, text.length());
        int own = linked > 0 && bare == 0 ? span.length() : linked;
        blocks.add(new Block(owner, span, text.substring(start), own));
        text.append('\n');
      }
      start = text.length();
      linked = 0;
      bare = 0;
      space = false;
    }
  }
}
