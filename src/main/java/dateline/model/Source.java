package dateline.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The file that an article was read from.
///
/// @param id the article's own identifier where the file gives one, as a `.jsonl` line may
/// @param file the file's name, without its folder
/// @param sha256 of the bytes that hold the article, 64 lower-case hexadecimal digits
/// @param charset the encoding that the bytes were read in, by its IANA name
/// @param guessed whether nothing in the file states the encoding, so that some letters may be
///   wrong
/// @param modified the file's own time, where it has one
public record Source(
    @Nullable String id,
    String file,
    String sha256,
    String charset,
    boolean guessed,
    @Nullable Instant modified) {

  /// In an encoding that is known.
  public Source(
      @Nullable String id, String file, String sha256, String charset, @Nullable Instant modified) {
    this(id, file, sha256, charset, false, modified);
  }
}
