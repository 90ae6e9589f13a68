package dateline.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// So many bytes of a longer stream.
final class Slice extends InputStream {
  private final InputStream stream;
  private long left;

  Slice(InputStream stream, long length) {
    this.stream = stream;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = stream.read();
    count(read < 0 ? -1 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = stream.read(bytes, from, (int) Math.min(length, left));
    count(read);
    return read;
  }

  private void count(int read) throws EOFException {
    if (read < 0) {
      throw new EOFException();
    }
    left -= read;
  }

  /// Passes over what was not read.
  void finish() throws IOException {
    stream.skipNBytes(left);
    left = 0;
  }
}
