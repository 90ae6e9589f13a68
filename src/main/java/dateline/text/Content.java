package dateline.text;

import dateline.model.Article;
import dateline.model.Source;
import dateline.text.plain.Draft;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The bytes of a file, or of an entry of one, and what surrounds them.
final class Content {
  private final String name;
  private final byte[] bytes;
  private final @Nullable Instant modified;
  private final int depth;
  private @Nullable Decoded decoded;

  Content(String name, byte[] bytes, @Nullable Instant modified) {
    this(name, bytes, modified, 0);
  }

  private Content(String name, byte[] bytes, @Nullable Instant modified, int depth) {
    this.name = name;
    this.bytes = bytes;
    this.modified = modified;
    this.depth = depth;
  }

  /// A part of this content that is a document of its own.
  Content entry(String entryName, byte[] entryBytes) {
    return new Content(name + "/" + entryName, entryBytes, modified, depth + 1);
  }

  /// This content, once it is unpacked.
  Content unpacked(byte[] unpackedBytes) {
    return new Content(name, unpackedBytes, modified, depth + 1);
  }

  /// How many files this one is packed in.
  int depth() {
    return depth;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /// Whether the bytes at an offset are those of a mark in ASCII.
  boolean has(String mark, int offset) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= offset + wanted.length
        && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
  }

  /// The first bytes, up to 4 KB, as ASCII: for looking at, not for reading.
  String head() {
    return new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
  }

  Decoded decoded() {
    if (decoded == null) {
      decoded = Decoded.of(bytes);
    }
    return decoded;
  }

  Article article(Draft draft, String charset) {
    return article(draft, charset, null, bytes);
  }

  /// @param hashed the bytes that hold this article alone
  Article article(Draft draft, String charset, @Nullable String id, byte[] hashed) {
    Source source = new Source(id, name, sha256(hashed), charset, modified);
    return new Article(source, draft.masthead(), draft.text(), draft.segments());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
