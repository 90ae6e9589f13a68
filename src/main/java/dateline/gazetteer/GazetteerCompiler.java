package dateline.gazetteer;

import dateline.model.Place;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Packs the tables of `assets/gazetteer` into the one file that the program loads. The build runs
/// it.
public final class GazetteerCompiler {
  private static final String TOWNS = "towns.tsv.gz";
  private static final List<String> TABLES =
      List.of(
          "countries.tsv.gz",
          "areas.tsv.gz",
          "districts.tsv.gz",
          "rivers.tsv.gz",
          "world.tsv",
          "theatre.tsv");

  private GazetteerCompiler() {}

  /// @param args the folder of the tables and the file to write
  public static void main(String[] args) throws IOException {
    Path tables = Path.of(args[0]);
    Path packed = Path.of(args[1]);
    if (isOlder(packed, tables) || isOlder(packed, classes())) {
      write(Packer.pack(entries(tables)), packed);
    }
  }

  /// In one step, so that a build that is broken off leaves nothing behind that looks whole.
  private static void write(PackedGazetteer gazetteer, Path packed) throws IOException {
    Files.createDirectories(packed.toAbsolutePath().getParent());
    Path unfinished = packed.resolveSibling(packed.getFileName() + ".unfinished");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      gazetteer.write(out);
    }
    Files.move(unfinished, packed, StandardCopyOption.REPLACE_EXISTING);
  }

  /// All that the tables hold.
  static List<Entry> entries(Path tables) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String table : TABLES) {
      entries.addAll(PlaceTable.read(tables.resolve(table)));
    }
    Map<String, String> areas = new HashMap<>();
    for (Entry entry : entries) {
      Place place = entry.place();
      entry.codes().forEach(code -> areas.put(code, place.name()));
    }
    List<Entry> towns = new GeoNamesFile(areas::get).read(tables.resolve(TOWNS));
    return Seats.placed(SamePlaces.merged(entries, towns));
  }

  private static Path classes() {
    return Path.of(
            GazetteerCompiler.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .resolve("dateline/gazetteer");
  }

  private static boolean isOlder(Path packed, Path folder) throws IOException {
    if (!Files.exists(packed)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      long written = Files.getLastModifiedTime(packed).toMillis();
      return files.anyMatch(file -> file.toFile().lastModified() > written);
    }
  }
}
