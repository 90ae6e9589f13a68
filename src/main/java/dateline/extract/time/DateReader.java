package dateline.extract.time;

import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the time expressions of an article, all its parts included, in the order of the text.
///
/// Can be shared between threads.
public final class DateReader {
  /// How many words may stand before what opens a sentence: "By the end of".
  private static final int LEAD = 2;

  private final Lexicon lexicon = Lexicon.load();
  private final Grammar grammar = new Grammar();

  /// @param sentences of the whole text, in its order
  public List<TimeExpression> read(Article article, List<Span> sentences) {
    Tokens tokens = Tokenizer.tokens(article.text(), sentences, lexicon);
    List<TimeExpression> found = new ArrayList<>();
    Match last = null;
    int i = 0;
    while (i < tokens.size()) {
      Match match = next(tokens, i, last);
      if (match == null) {
        i++;
      } else {
        found.add(expression(article, tokens, match));
        last = match;
        i = match.to();
      }
    }
    return found;
  }

  private @Nullable Match next(Tokens tokens, int i, @Nullable Match last) {
    Match match = grammar.at(tokens, i);
    if (match != null && !(match.meaning() instanceof Meaning.DayOfMonth)) {
      return match;
    }
    Kind kind = tokens.kind(tokens.is(i, Kind.THE) ? i + 1 : i);
    if (kind != Kind.NUMBER && kind != Kind.ORDINAL) {
      return match;
    }
    Match first = DayRanges.firstDay(tokens, i, grammar);
    if (first != null) {
      return first;
    }
    return match == null && last != null ? DayRanges.lastDay(tokens, i, last) : match;
  }

  private static TimeExpression expression(Article article, Tokens tokens, Match match) {
    Span span = new Span(tokens.start(match.from()), tokens.end(match.to() - 1));
    return new TimeExpression(
        span,
        span.of(article.text()),
        article.partAt(span.start()),
        match.meaning(),
        Tenses.around(tokens, match),
        tokens.sentence(match.from()),
        opens(tokens, match.from()));
  }

  private static boolean opens(Tokens tokens, int i) {
    int before = i - LEAD - 1;
    return before < 0 || tokens.sentence(before) != tokens.sentence(i);
  }
}
