package dateline.text;

import dateline.model.Article;
import dateline.model.Source;
import dateline.text.Unreadable.Reason;
import dateline.text.plain.Draft;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bytes of a file, or of an entry of one, and what surrounds them.
///
/// They come from a stream, and can be taken once: whole, or as the stream that they are. Its head
/// may be looked at before.
final class Content {
  /// What a format is told by.
  private static final int HEAD = 1 << 18;

  private final @Nullable Path file;
  private final String name;
  private final InputStream rest;
  private final @Nullable Instant modified;
  private final int depth;
  private final byte[] head;
  private final boolean whole;
  private byte @Nullable [] bytes;
  private @Nullable Decoded decoded;
  private @Nullable Decoded decodedHead;

  private Content(
      @Nullable Path file, String name, InputStream stream, @Nullable Instant modified, int depth)
      throws IOException {
    this.file = file;
    this.name = name;
    this.rest = stream;
    this.modified = modified;
    this.depth = depth;
    this.head = stream.readNBytes(HEAD);
    this.whole = head.length < HEAD;
    this.bytes = whole ? head : null;
  }

  static Content of(Path file, InputStream stream, Instant modified) throws IOException {
    return new Content(file, file.getFileName().toString(), stream, modified, 0);
  }

  /// A part of this content that is a document of its own.
  Content entry(String entryName, InputStream entry) throws IOException {
    return new Content(null, name + "/" + entryName, entry, modified, depth + 1);
  }

  Content entry(String entryName, byte[] entryBytes) throws IOException {
    return entry(entryName, new ByteArrayInputStream(entryBytes));
  }

  /// This content, once it is unpacked.
  Content unpacked(InputStream unpacked) throws IOException {
    return new Content(null, name, unpacked, modified, depth + 1);
  }

  /// How many files this one is packed in.
  int depth() {
    return depth;
  }

  String name() {
    return name;
  }

  /// The file that these are the bytes of, where they are not of a part of one.
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  boolean isEmpty() {
    return head.length == 0;
  }

  /// Whether its head is all of it.
  boolean isWhole() {
    return whole;
  }

  /// All of its bytes, which are kept.
  ///
  /// @throws Unreadable where there are too many to be one document
  byte[] bytes() throws IOException, Unreadable {
    return bytes(ArticleReader.LARGEST);
  }

  /// The same of a document that is text.
  byte[] textBytes() throws IOException, Unreadable {
    return bytes(ArticleReader.LARGEST_TEXT);
  }

  private byte[] bytes(int most) throws IOException, Unreadable {
    if (bytes == null) {
      byte[] all = stream().readNBytes(most + 1);
      if (all.length > most) {
        throw new Unreadable(
            Reason.TOO_LARGE,
            "The document is larger than %d MB. Split it into smaller ones.".formatted(most >> 20));
      }
      bytes = all;
    }
    return bytes;
  }

  /// Its bytes from the first on.
  InputStream stream() {
    return bytes == null
        ? new SequenceInputStream(new ByteArrayInputStream(head), rest)
        : new ByteArrayInputStream(bytes);
  }

  /// Its text, in the encoding that its head is in.
  BufferedReader reader() throws IOException {
    InputStream stream = stream();
    stream.skipNBytes(decodedHead().mark());
    return new BufferedReader(new InputStreamReader(stream, decodedHead().encoding()));
  }

  /// Whether the bytes at an offset are those of a mark in ASCII.
  boolean has(String mark, int offset) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= offset + wanted.length
        && Arrays.equals(head, offset, offset + wanted.length, wanted, 0, wanted.length);
  }

  /// The first bytes, up to 4 KB, as ASCII: for looking at, not for reading.
  String head() {
    return new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
  }

  /// The first bytes, a quarter of a megabyte at most.
  byte[] headBytes() {
    return head.clone();
  }

  /// The first characters.
  Decoded decodedHead() {
    if (decodedHead == null) {
      decodedHead = Decoded.of(head, whole);
    }
    return decodedHead;
  }

  Decoded decoded() throws IOException, Unreadable {
    if (decoded == null) {
      decoded = whole ? decodedHead() : Decoded.of(textBytes(), true);
    }
    return decoded;
  }

  Article article(Draft draft, Decoded text) throws IOException, Unreadable {
    return article(draft, text, null, bytes());
  }

  /// Of a format that fixes its encoding.
  Article article(Draft draft, String charset) throws IOException, Unreadable {
    return article(draft, charset, false, null, bytes());
  }

  /// @param hashed the bytes that hold this article alone
  Article article(Draft draft, Decoded text, @Nullable String id, byte[] hashed) {
    return article(draft, text.charset(), text.guessed(), id, hashed);
  }

  private Article article(
      Draft draft, String charset, boolean guessed, @Nullable String id, byte[] hashed) {
    Source source = new Source(id, name, sha256(hashed), charset, guessed, modified);
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
