package dateline.ingest;

import java.nio.file.Path;

/// A folder whose new files are read as they come.
///
/// @param isThere whether it can be reached now
public record Watched(Path folder, boolean isThere) {}
