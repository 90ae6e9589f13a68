package dateline.export;

import dateline.model.Reading;
import java.io.IOException;

/// Writes readings one after another, in the order given, and keeps none of them.
public interface ReadingWriter extends AutoCloseable {
  void write(Reading reading) throws IOException;

  /// Writes what stands at the end; the writer underneath stays open.
  @Override
  void close() throws IOException;
}
