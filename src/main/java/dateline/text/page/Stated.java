package dateline.text.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The article's text as the page's metadata states it, to know its blocks by.
final class Stated {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern TAGS = Pattern.compile("<[^>]{0,300}>");
  private static final int SHORTEST = 40;

  private final String squeezed;

  Stated(String articleBody) {
    this.squeezed = squeezed(TAGS.matcher(articleBody).replaceAll(" "));
  }

  int length() {
    return squeezed.length();
  }

  /// Whether a block is of the article beyond doubt; nothing is where the page states no text.
  boolean has(Block block) {
    return block.length() >= SHORTEST
        && squeezed.length() > SHORTEST
        && squeezed.contains(squeezed(block.words()));
  }

  /// Whether the blocks show about all that is stated.
  boolean isShownBy(List<Block> blocks) {
    int shown = blocks.stream().filter(this::has).mapToInt(b -> squeezed(b.words()).length()).sum();
    return !squeezed.isEmpty() && shown > 0.7 * squeezed.length();
  }

  private static String squeezed(String words) {
    return NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
