package dateline.text;

import dateline.text.Unpacking.Budget;
import dateline.text.Unreadable.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files in a ZIP archive, by the list at its end. One that unpacks to more than it may is
/// refused.
final class Archive implements Closeable {
  private static final int MOST_ENTRIES = 100_000;

  private final ZipFile zip;
  private final Optional<Path> copy;
  private final Budget budget;

  private Archive(Path file, Optional<Path> copy) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.copy = copy;
    this.budget = new Budget(Files.size(file));
  }

  /// Opens an archive; one that lies in another file from a copy, which lasts until it is closed.
  static Archive open(Content content) throws IOException, Unreadable {
    Optional<Path> copy =
        content.file().isPresent() ? Optional.empty() : Optional.of(copied(content));
    try {
      Archive archive = new Archive(copy.or(content::file).orElseThrow(), copy);
      if (archive.zip.size() <= MOST_ENTRIES) {
        return archive;
      }
      archive.close();
      throw new TooMuch();
    } catch (ZipException | IllegalArgumentException broken) {
      delete(copy);
      throw new Unreadable(
          Reason.DAMAGED, "The archive is damaged or locked. Unpack it, and drop its folder.");
    }
  }

  private static Path copied(Content content) throws IOException {
    Path copy = Files.createTempFile("dateline", ".zip");
    try {
      Files.copy(content.stream(), copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | CancellationException cutOff) {
      Files.delete(copy);
      throw cutOff;
    }
  }

  private static void delete(Optional<Path> copy) throws IOException {
    if (copy.isPresent()) {
      Files.deleteIfExists(copy.get());
    }
  }

  /// The names of its files, in its order.
  List<String> names() {
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  InputStream stream(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null
        ? InputStream.nullInputStream()
        : new Unpacking(zip.getInputStream(entry), budget);
  }

  /// The bytes of a file that is part of a document.
  Optional<byte[]> bytes(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    try (InputStream stream = stream(name)) {
      return Optional.of(stream.readNBytes(ArticleReader.LARGEST));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
    delete(copy);
  }
}
