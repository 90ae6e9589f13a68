package dateline.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// A stream that ends its reader once that is interrupted, however much there is still to read.
final class Interruptible extends FilterInputStream {
  Interruptible(InputStream stream) {
    super(stream);
  }

  /// @throws CancellationException where the thread was interrupted
  static void pass() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for it");
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    pass();
    return super.read(bytes, from, length);
  }

  @Override
  public long skip(long count) throws IOException {
    pass();
    return super.skip(count);
  }
}
