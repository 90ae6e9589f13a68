package dateline.search;

import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Span;
import dateline.search.Query.Hit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chooses what is shown of a report that a query was found in.
public final class Snippets {
  private static final int BEFORE = 32;
  private static final int LENGTH = 112;

  private final Query query;

  public Snippets(Query query) {
    this.query = query;
  }

  /// The hit with the most of the terms beside it; of equals one of the article, the first.
  public Finding of(long report, Article article) {
    List<Hit> hits = query.hits(article.text());
    if (hits.isEmpty()) {
      String facts = factsOf(article);
      return new Finding(report, null, null, facts, query.hitsIn(facts));
    }
    Hit best = hits.getFirst();
    double most = -1;
    for (int i = 0; i < hits.size(); i++) {
      double worth = worth(hits, i, article);
      if (worth > most) {
        most = worth;
        best = hits.get(i);
      }
    }
    return around(report, article, best.span());
  }

  private static double worth(List<Hit> hits, int at, Article article) {
    int reach = hits.get(at).span().start() + LENGTH - BEFORE;
    long terms =
        hits.subList(at, hits.size()).stream()
            .takeWhile(hit -> hit.span().end() <= reach)
            .map(Hit::term)
            .distinct()
            .count();
    Part part = article.partAt(hits.get(at).span().start());
    return terms + (part == Part.BODY ? 0.5 : part.isArticle() ? 0.4 : 0);
  }

  private Finding around(long report, Article article, Span hit) {
    Span within =
        article.segments().stream()
            .filter(segment -> segment.span().contains(hit.start()))
            .map(segment -> segment.span().joinedWith(hit))
            .findFirst()
            .orElse(hit);
    String text = article.text();
    int start = wordStart(text, within.start(), hit.start() - BEFORE);
    int end = Math.max(hit.end(), wordEnd(text, within.end(), start + LENGTH));
    String words = text.substring(start, end).replaceAll("\\s+", " ").strip();
    String snippet =
        (start > within.start() ? "… " : "") + words + (end < within.end() ? " …" : "");
    return new Finding(report, article.partAt(hit.start()), hit, snippet, query.hitsIn(snippet));
  }

  private static int wordStart(String text, int least, int wanted) {
    if (wanted <= least) {
      return least;
    }
    int space = text.indexOf(' ', wanted);
    return space < 0 || space > wanted + BEFORE / 2 ? wanted : space + 1;
  }

  private static int wordEnd(String text, int most, int wanted) {
    if (wanted >= most) {
      return most;
    }
    int space = text.lastIndexOf(' ', wanted);
    return space < wanted - BEFORE ? wanted : space;
  }

  private static String factsOf(Article article) {
    Masthead masthead = article.masthead();
    return Stream.of(
            masthead.title(), masthead.outlet(), masthead.author(), article.source().file())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("  ·  "));
  }
}
