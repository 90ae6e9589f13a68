package dateline.resolve.time;

import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.model.Part;
import dateline.resolve.time.Publication.Evidence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A full date in a byline, a date line, or at the head of one of the first lines of the article.
final class FirstLineEvidence {
  private static final int LINES = 6;

  /// The most UTF-16 units that those lines, and what stands before a date in its own, may hold.
  private static final int LONGEST_HEAD = 3000;

  private static final int LONGEST_LEAD = 200;
  private static final Pattern WORD = Pattern.compile("\\P{L}+");

  /// Nothing, or words that say what the date is of.
  private static final Pattern PUBLISHED =
      Pattern.compile("\\W*|.*\\b(date|publi\\w+|posted|updated)\\b.*", Pattern.CASE_INSENSITIVE);

  /// A place in capital letters, as a date line begins.
  private static final Pattern SHOUT = Pattern.compile("\\p{Lu}{3}");

  private static final Set<String> LEADS =
      Set.of(
          "date",
          "dated",
          "published",
          "publication",
          "posted",
          "updated",
          "last",
          "modified",
          "created",
          "on",
          "at",
          "by",
          "the",
          "of",
          "and",
          "first");

  private FirstLineEvidence() {}

  static @Nullable Evidence in(Article article, List<TimeExpression> expressions) {
    SlashOrder slashes = SlashOrder.of(expressions, null);
    return expressions.stream()
        .filter(e -> isHead(article, e))
        .flatMap(
            e ->
                FullDates.day(e.meaning(), slashes).stream()
                    .map(day -> Evidence.on(day, "its " + where(e) + " says " + Wording.day(day))))
        .findFirst()
        .orElse(null);
  }

  private static String where(TimeExpression expression) {
    return switch (expression.part()) {
      case BYLINE -> "byline";
      case DATELINE -> "date line";
      default -> "first line";
    };
  }

  private static boolean isHead(Article article, TimeExpression expression) {
    return switch (expression.part()) {
      case BYLINE, DATELINE -> true;
      case TITLE, BODY -> isInFirstLines(article, expression) && standsApart(article, expression);
      default -> false;
    };
  }

  /// Counted from where the article begins, lines without a word left out.
  private static boolean isInFirstLines(Article article, TimeExpression expression) {
    int start =
        article.segments().stream()
            .filter(s -> s.part().isArticle() || s.part() == Part.BYLINE)
            .mapToInt(s -> s.span().start())
            .findFirst()
            .orElse(0);
    int end = Math.max(start, expression.span().start());
    return end - start <= LONGEST_HEAD
        && article.text().substring(start, end).lines().filter(line -> !line.isBlank()).count()
            <= LINES;
  }

  /// Whether a date belongs to no sentence: only names and "published on" stand before it in its
  /// line, and then its line or its phrase ends.
  private static boolean standsApart(Article article, TimeExpression expression) {
    String text = article.text();
    int line = text.lastIndexOf('\n', expression.span().start() - 1) + 1;
    if (expression.span().start() - line > LONGEST_LEAD) {
      return false;
    }
    String lead = text.substring(line, expression.span().start());
    for (String word : WORD.split(lead, -1)) {
      boolean name = word.isEmpty() || Character.isUpperCase(word.charAt(0));
      if (!name && !LEADS.contains(word)) {
        return false;
      }
    }
    String rest = text.substring(expression.span().end()).lines().findFirst().orElse("").strip();
    return endsPhrase(rest) || (PUBLISHED.matcher(lead).matches() && startsSentence(rest));
  }

  private static boolean endsPhrase(String rest) {
    return rest.isEmpty()
        || "-\u2013\u2014|(:/\u00b7\u2022".indexOf(rest.charAt(0)) >= 0
        || SHOUT.matcher(rest).lookingAt();
  }

  private static boolean startsSentence(String rest) {
    return Character.isUpperCase(rest.charAt(0));
  }
}
