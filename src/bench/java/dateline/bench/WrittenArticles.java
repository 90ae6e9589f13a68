package dateline.bench;

import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes news reports of about 330 words: no two are alike, and the same seed writes the same
/// ones.
final class WrittenArticles {
  private static final int WORDS = 330;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final Random random;

  WrittenArticles(long seed) {
    random = new Random(seed);
  }

  List<Article> write(int count) {
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(article(i));
    }
    return articles;
  }

  private Article article(int number) {
    String title = sentence() + "\n\n";
    StringBuilder text = new StringBuilder(title).append(any(Words.TOWNS)).append(": ");
    int words = 0;
    while (words < WORDS) {
      String sentence = sentence();
      words += sentence.split(" ").length;
      text.append(sentence).append(random.nextInt(5) == 0 ? "\n\n" : " ");
    }
    return new Article(
        new Source("r" + number, "written.jsonl", "%064x".formatted(number), "UTF-8", null),
        new Masthead(title.strip(), null, null, "en", null, null),
        text.toString(),
        List.of(
            new Segment(new Span(0, title.length()), Part.TITLE),
            new Segment(new Span(title.length(), text.length()), Part.BODY)));
  }

  private String sentence() {
    return SLOT.matcher(any(Words.SENTENCES)).replaceAll(this::word);
  }

  private String word(MatchResult slot) {
    return switch (slot.group(1)) {
      case "town" -> any(Words.TOWNS);
      case "area" -> any(Words.AREAS);
      case "village" -> village();
      case "person" -> any(Words.FIRST_NAMES) + " " + village();
      case "day" -> any(Words.DAYS);
      case "date" -> 1 + random.nextInt(28) + " " + any(Words.MONTHS) + " 20" + year();
      case "kilometres" -> String.valueOf(1 + random.nextInt(80));
      default -> String.valueOf(2 + random.nextInt(900));
    };
  }

  private int year() {
    return 10 + random.nextInt(15);
  }

  /// A name that most likely no gazetteer holds.
  private String village() {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append(any(Words.SYLLABLES));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
