package dateline.ingest;

import java.io.IOException;

/// Takes what came of articles, in the order of their files.
@FunctionalInterface
public interface ResultSink {
  void take(Result result) throws IOException;
}
