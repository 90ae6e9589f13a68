package dateline.text;

import dateline.text.MixedFolder.Made;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes a mixed folder: run it with the folder, the number of files and a seed.
public final class MixedFolderProgram {
  private MixedFolderProgram() {}

  public static void main(String[] arguments) throws IOException {
    List<Made> made =
        MixedFolder.write(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    long bad = made.stream().filter(Made.Bad.class::isInstance).count();
    System.out.printf("%d files, %d of them broken%n", made.size(), bad);
  }
}
