package dateline.text.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// How much running text each element of a page holds, less the lists of links in it.
final class Prose {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。؟:][\"'”’»)\\]]*\\s*");
  private static final double LINK_COST = 0.5;
  private static final int LONGEST_LINK = 60;

  private final Map<Element, Double> amounts = new HashMap<>();

  Prose(Iterable<Block> blocks) {
    for (Block block : blocks) {
      double amount = amountIn(block);
      for (Element e = block.element(); e != null; e = e.parent()) {
        amounts.merge(e, amount, Double::sum);
      }
    }
  }

  double in(Element element) {
    return amounts.getOrDefault(element, 0.0);
  }

  static boolean isProse(Block block) {
    return block.linkDensity() < 0.4
        && (block.length() >= 120 || (block.length() >= 40 && endsSentence(block)));
  }

  static boolean endsSentence(Block block) {
    String words = block.words();
    return SENTENCE_END.matcher(words.substring(Math.max(0, words.length() - 8))).matches();
  }

  private static double amountIn(Block block) {
    if (isProse(block)) {
      return block.length() * (1 - block.linkDensity());
    }
    return block.linkDensity() > 0.6 ? -LINK_COST * Math.min(block.length(), LONGEST_LINK) : 0;
  }
}
