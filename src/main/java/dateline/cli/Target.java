package dateline.cli;

import dateline.export.Format;
import dateline.export.ReadingWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where readings are written to, and in which form.
final class Target {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of table (the default), annotations, geojson, csv, kml.")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path file;

  /// What is done with a writer.
  @FunctionalInterface
  interface Work {
    void with(ReadingWriter readings) throws IOException, InterruptedException;
  }

  /// Does the work; a file is there whole afterwards, or as it was before.
  void write(Writer standardOutput, Work work) throws IOException, InterruptedException {
    if (file == null) {
      writeTo(standardOutput, work);
    } else if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (Writer out = Files.newBufferedWriter(file)) {
        writeTo(out, work);
      }
    } else {
      replace(file, work);
    }
  }

  private void replace(Path target, Work work) throws IOException, InterruptedException {
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(draft)) {
        writeTo(out, work);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void writeTo(Writer out, Work work) throws IOException, InterruptedException {
    try (ReadingWriter readings = format.to(out)) {
      work.with(readings);
    }
    out.flush();
  }
}
