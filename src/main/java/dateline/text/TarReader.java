package dateline.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// TAR archives: blocks of 512 bytes, a header before each file (V7, POSIX ustar and pax, GNU's).
final class TarReader implements FormatReader {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 1 << 16;
  private static final Pattern PAX_PATH = Pattern.compile("\\d+ path=([^\\n]+)\\n");

  private final EntryReader files;

  TarReader(EntryReader files) {
    this.files = files;
  }

  @Override
  public boolean fits(Content content) {
    byte[] head = content.headBytes();
    return head.length >= BLOCK && head[0] != 0 && number(head, 148, 8) == sum(head);
  }

  private static long sum(byte[] header) {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    return sum;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    InputStream tar = content.stream();
    Optional<String> given = Optional.empty();
    for (byte[] header = header(tar); header[0] != 0; header = header(tar)) {
      long size = number(header, 124, 12);
      if (size < 0) {
        throw new EOFException();
      }
      Slice slice = new Slice(tar, size);
      char type = (char) header[156];
      if (type == 'L' || type == 'x') {
        given = name(new String(slice.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8), type);
      } else {
        String name = given.orElse(name(header));
        if ((type == '0' || type == 0) && !ZipReader.isHidden(name)) {
          files.tryRead(content, name, slice, sink);
        }
        given = Optional.empty();
      }
      slice.finish();
      tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }
  }

  /// The next header; of an archive that ends without the empty one that it should, that.
  private static byte[] header(InputStream tar) throws IOException {
    byte[] header = tar.readNBytes(BLOCK);
    if (header.length > 0 && header.length < BLOCK) {
      throw new EOFException();
    }
    return header.length == 0 ? new byte[BLOCK] : header;
  }

  /// The name that an entry of its own gives to the next one.
  private static Optional<String> name(String words, char type) {
    if (type == 'L') {
      return Optional.of(words.replace("\0", ""));
    }
    Matcher path = PAX_PATH.matcher(words);
    return path.find() ? Optional.of(path.group(1)) : Optional.empty();
  }

  private static String name(byte[] header) {
    String prefix = string(header, 257, 5).equals("ustar") ? string(header, 345, 155) : "";
    String name = string(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /// An octal number, or one in bytes where its first bit is set, or -1 where there is none.
  private static long number(byte[] header, int from, int length) {
    if ((header[from] & 0x80) != 0) {
      long number = 0;
      for (int i = from + Math.max(1, length - 7); i < from + length; i++) {
        number = (number << 8) | (header[i] & 0xFF);
      }
      return number;
    }
    String digits = string(header, from, length).strip();
    return digits.matches("[0-7]{1,11}") ? Long.parseLong(digits, 8) : -1;
  }

  private static String string(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }
}
