package dateline.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What a packed file unpacks to, read as far as it is believable: a bomb ends it.
final class Unpacking extends FilterInputStream {
  private final Budget budget;

  /// How much may still come out of one packed file, whichever of its entries it comes from.
  static final class Budget {
    /// How many times its packed size a large file may unpack to; text seldom exceeds 20.
    private static final int MOST_GROWTH = 200;

    private static final long SMALL = 16L << 20;

    private long left;

    /// @param packed the size of the packed file in bytes
    Budget(long packed) {
      left = Math.max(SMALL, packed * MOST_GROWTH);
    }

    private void spend(long count) throws TooMuch {
      Interruptible.pass();
      left -= Math.max(0, count);
      if (left < 0) {
        throw new TooMuch();
      }
    }

    private void earn(long packed) {
      left += packed * MOST_GROWTH;
    }
  }

  Unpacking(InputStream unpacked, Budget budget) {
    super(unpacked);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    budget.spend(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    budget.spend(read);
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    budget.spend(skipped);
    return skipped;
  }

  /// A packed stream that lets the budget grow with what is read of it.
  static InputStream counted(InputStream packed, Budget budget) {
    return new FilterInputStream(packed) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        budget.earn(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        budget.earn(Math.max(0, read));
        return read;
      }
    };
  }
}
