package dateline.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Opens gazetteers.
public final class Gazetteers {
  private static final String BUNDLED = "/dateline/assets/gazetteer/gazetteer.bin";

  private Gazetteers() {}

  /// The gazetteer that comes with the program. It takes some 50 MB, so it is opened once and
  /// handed on.
  public static Gazetteer bundled() {
    try (InputStream bytes = Gazetteers.class.getResourceAsStream(BUNDLED)) {
      if (bytes == null) {
        throw new FileNotFoundException("the program lacks its gazetteer, " + BUNDLED);
      }
      return PackedGazetteer.read(new DataInputStream(new BufferedInputStream(bytes, 1 << 16)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Reads a file in the format of GeoNames' country files, `SY.txt`.
  ///
  /// @param areas where the names of the areas that the file gives by code are looked up
  /// @throws MalformedGazetteer if it is no such file
  public static Gazetteer ofGeoNames(Path file, Gazetteer areas) throws IOException {
    GeoNamesFile format =
        new GeoNamesFile(code -> areas.place(code).map(place -> place.name()).orElse(null));
    return Packer.pack(format.read(file));
  }

  /// Several gazetteers as one, the ones to be asked first at the front.
  public static Gazetteer of(Gazetteer... layers) {
    return new LayeredGazetteer(List.of(layers));
  }
}
