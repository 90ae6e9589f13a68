package dateline.text.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An article's title among the blocks of its page, whatever quotation marks and dashes it has.
///
/// @param title without all that is no letter or figure
/// @param index the block that heads the article, or -1
record Headline(String title, int index) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Headline of(@Nullable String title, List<Block> blocks) {
    Headline headline = new Headline(squeezed(title == null ? "" : title), -1);
    int index =
        headline
            .first(blocks, block -> Parting.isHeading(block) && block.linked() == 0)
            .or(() -> headline.first(blocks, block -> block.linked() == 0))
            .or(() -> headline.first(blocks, _ -> true))
            .or(() -> headline.firstLink(blocks))
            .orElse(-1);
    return new Headline(headline.title, index);
  }

  private Optional<Integer> first(List<Block> blocks, Predicate<Block> wanted) {
    return IntStream.range(0, blocks.size())
        .filter(i -> wanted.test(blocks.get(i)) && is(blocks.get(i)))
        .boxed()
        .findFirst();
  }

  private Optional<Integer> firstLink(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> !title.isEmpty() && squeezed(blocks.get(i).words()).equals(title))
        .boxed()
        .findFirst();
  }

  /// Whether a block heads an answer to what the title heads: "Re: ...".
  boolean isAnswered(Block block) {
    return !title.isEmpty()
        && block.length() < 2 * title.length() + 20
        && squeezed(block.words()).equals("re" + title);
  }

  /// Whether a block is the title: a heading, or a line that leads nowhere.
  boolean is(Block block) {
    return !title.isEmpty()
        && block.length() < 2 * title.length() + 20
        && squeezed(block.words()).equals(title)
        && (Parting.isHeading(block) || block.element().selectFirst("a") == null);
  }

  static String squeezed(String words) {
    return NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
