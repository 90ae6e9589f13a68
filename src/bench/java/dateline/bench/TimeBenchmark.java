package dateline.bench;

import dateline.extract.time.DateReader;
import dateline.extract.time.TimeExpression;
import dateline.gazetteer.Gazetteers;
import dateline.ingest.Parser;
import dateline.model.Article;
import dateline.model.Reading;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.resolve.time.Anchoring;
import dateline.resolve.time.Publication;
import dateline.text.Sentences;
import dateline.text.Unreadable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What reading time costs beside all that the parser does to an article.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class TimeBenchmark {
  @Param(Corpus.WRITTEN)
  public String corpus;

  private final DateReader reader = new DateReader();
  private Parser parser;
  private List<Article> articles;
  private int next;

  @Setup
  public void prepare() throws Unreadable {
    parser = new Parser(Gazetteers.bundled());
    articles = Corpus.articles(corpus, 1000);
  }

  private Article article() {
    next = (next + 1) % articles.size();
    return articles.get(next);
  }

  @Benchmark
  public Reading everything() {
    return parser.parse(article());
  }

  /// The expressions, the day of the report, and the days of the expressions.
  @Benchmark
  public List<TimeMention> times() {
    Article article = article();
    List<Span> sentences = Sentences.in(article);
    List<TimeExpression> expressions = reader.read(article, sentences);
    return Anchoring.anchored(expressions, Publication.of(article, expressions));
  }
}
