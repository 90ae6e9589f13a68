package dateline.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// TAR archives: blocks of 512 bytes, a header before each file (POSIX ustar and GNU's).
final class TarReader implements FormatReader {
  private static final int BLOCK = 512;

  private final EntryReader files;

  TarReader(EntryReader files) {
    this.files = files;
  }

  @Override
  public boolean fits(Content content) {
    return content.has("ustar", 257);
  }

  @Override
  public void read(Content content, ArticleSink sink) {
    byte[] tar = content.bytes();
    int at = 0;
    while (at + BLOCK <= tar.length && tar[at] != 0) {
      long size = size(tar, at + 124);
      byte type = tar[at + 156];
      int start = at + BLOCK;
      if (size < 0 || size > tar.length - start) {
        return;
      }
      int end = start + (int) size;
      String name = string(tar, at, 100);
      if ((type == '0' || type == 0) && !name.matches("(.*/)?\\.[^/]*")) {
        files.tryRead(content.entry(name, Arrays.copyOfRange(tar, start, end)), sink);
      }
      at = start + (int) ((size + BLOCK - 1) / BLOCK * BLOCK);
    }
  }

  /// An octal number, or -1 where there is none.
  private static long size(byte[] tar, int from) {
    String digits = string(tar, from, 12).strip();
    return digits.matches("[0-7]{1,11}") ? Long.parseLong(digits, 8) : -1;
  }

  private static String string(byte[] tar, int from, int length) {
    int end = from;
    while (end < from + length && tar[end] != 0) {
      end++;
    }
    return new String(tar, from, end - from, StandardCharsets.UTF_8);
  }
}
