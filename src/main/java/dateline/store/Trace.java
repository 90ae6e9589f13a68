package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// By what a file is known to be the one that was there before.
///
/// @param modified in ms since 1970
public record Trace(long size, long modified) {
  public static Trace of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Trace(attributes.size(), attributes.lastModifiedTime().toMillis());
  }
}
