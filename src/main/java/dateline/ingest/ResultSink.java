package dateline.ingest;

import java.io.IOException;

/// Takes what came of articles, in the order of their files.
@FunctionalInterface
public interface ResultSink {
  void take(Result result) throws IOException;

  /// Told when the next result has to be waited for.
  default void rest() {}

  /// Told after the last result of each file.
  default void endFile() {}
}
