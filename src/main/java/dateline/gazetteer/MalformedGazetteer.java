package dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Path;

/// A file of places that cannot be read; the message says which line is wrong and why.
public final class MalformedGazetteer extends IOException {
  private static final long serialVersionUID = 1;

  MalformedGazetteer(Path file, long line, String reason) {
    super(file.getFileName() + ", line " + line + ": " + reason);
  }
}
