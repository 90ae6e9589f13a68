package dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads a file of tab-separated lines, one entry a line, zipped or not.
final class LineReader {
  /// Makes an entry of a line's columns, or none of a line that has no place; throws
  /// [IllegalArgumentException] with the reason where the line is wrong.
  @FunctionalInterface
  interface Row {
    @Nullable Entry entry(String[] columns);
  }

  private LineReader() {}

  static List<Entry> read(Path file, Row row) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long number = 0;
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Entry entry = line.isBlank() ? null : row.entry(line.split("\t", -1));
        if (entry != null) {
          entries.add(entry);
        }
      }
    } catch (IllegalArgumentException wrong) {
      throw new MalformedGazetteer(file, number, String.valueOf(wrong.getMessage()));
    } catch (CharacterCodingException wrong) {
      throw new MalformedGazetteer(file, number + 1, "this is not UTF-8 text");
    }
    return entries;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(
        new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
  }
}
