package dateline.bench;

import dateline.gazetteer.Gazetteers;
import dateline.ingest.Parser;
import dateline.model.Article;
import dateline.model.Reading;
import dateline.text.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How time and memory grow with the number of articles, all of whose readings are kept: on one
/// core, the first thousand articles cold.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class GrowthBenchmark {
  @Param({"100", "1000", "10000"})
  public int articles;

  @Param(Corpus.WRITTEN)
  public String corpus;

  private List<Article> written;
  private Parser parser;
  private List<Reading> readings;

  @Setup
  public void prepare() throws Unreadable {
    parser = new Parser(Gazetteers.bundled());
    written = Corpus.articles(corpus, articles);
  }

  /// The heap in use once nothing but the gazetteer, the articles and their readings is kept.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Heap {
    public double megabytes;

    @TearDown(Level.Invocation)
    public void measure() {
      System.gc();
      Runtime memory = Runtime.getRuntime();
      megabytes = (memory.totalMemory() - memory.freeMemory()) / 1e6;
    }
  }

  @Benchmark
  public List<Reading> parseAll(Heap heap) {
    readings = new ArrayList<>(articles);
    for (Article article : written) {
      readings.add(parser.parse(article));
    }
    return readings;
  }
}
