package dateline.bench;

import dateline.gazetteer.Gazetteers;
import dateline.ingest.Parser;
import dateline.model.Article;
import dateline.model.Reading;
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

/// Articles a second on one core, all stages after the file: an operation is an article.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParserBenchmark {
  @Param(Corpus.WRITTEN)
  public String corpus;

  private Parser parser;
  private List<Article> articles;
  private int next;

  @Setup
  public void prepare() throws Unreadable {
    parser = new Parser(Gazetteers.bundled());
    articles = Corpus.articles(corpus, 1000);
  }

  @Benchmark
  public Reading parse() {
    next = (next + 1) % articles.size();
    return parser.parse(articles.get(next));
  }
}
