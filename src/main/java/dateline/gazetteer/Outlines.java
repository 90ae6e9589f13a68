package dateline.gazetteer;

import dateline.model.Position;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The outlines of countries and of areas of the first level, and the courses of rivers and of a
/// few highways, simplified to about a kilometre. Neighbours share their border point for point.
///
/// Nothing is read before the first question. Safe for use by several threads at once.
public final class Outlines {
  private static final String FILE = "/dateline/assets/gazetteer/outlines.txt.gz";
  private static final Outlines BUNDLED = new Outlines();

  private @Nullable Map<String, String> lines;

  private Outlines() {}

  /// Those that come with the program, the same for all who ask.
  public static Outlines bundled() {
    return BUNDLED;
  }

  /// Reads them now rather than at the first question.
  public void load() {
    lines();
  }

  /// The place's outer rings, each closed, the largest first; empty if it has no outline.
  public List<List<Position>> rings(String placeId) {
    return decoded(placeId, "area\t");
  }

  /// The place's course in parts that may or may not meet; empty if it has none.
  public List<List<Position>> course(String placeId) {
    return decoded(placeId, "course\t");
  }

  /// The stretches of border that two areas share; empty if they are no neighbours.
  public List<List<Position>> border(String placeId, String neighbourId) {
    Set<Position> theirs = new HashSet<>();
    rings(neighbourId).forEach(theirs::addAll);
    List<List<Position>> stretches = new ArrayList<>();
    for (List<Position> ring : rings(placeId)) {
      stretches.addAll(shared(ring, theirs));
    }
    return stretches;
  }

  /// The runs of a ring's positions that are theirs too, wherever the ring begins.
  private static List<List<Position>> shared(List<Position> ring, Set<Position> theirs) {
    int corners = ring.size() - 1;
    int start = 0;
    while (start < corners && theirs.contains(ring.get(start))) {
      start++;
    }
    List<List<Position>> runs = new ArrayList<>();
    List<Position> run = new ArrayList<>();
    for (int i = 0; i <= corners; i++) {
      Position position = ring.get((start + i) % corners);
      if (theirs.contains(position)) {
        run.add(position);
      } else {
        if (run.size() > 1) {
          runs.add(run);
        }
        run = new ArrayList<>();
      }
    }
    return run.size() > 1 ? List.of(run) : runs;
  }

  private List<List<Position>> decoded(String placeId, String kind) {
    String line = lines().getOrDefault(placeId, "");
    if (!line.startsWith(kind)) {
      return List.of();
    }
    List<List<Position>> parts = new ArrayList<>();
    for (String part : line.substring(kind.length()).split(" ", -1)) {
      parts.add(Polyline.decoded(part));
    }
    return parts;
  }

  private synchronized Map<String, String> lines() {
    Map<String, String> known = lines;
    if (known == null) {
      known = read();
      lines = known;
    }
    return known;
  }

  private static Map<String, String> read() {
    Map<String, String> lines = new HashMap<>();
    try (InputStream bytes = Outlines.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new FileNotFoundException("the program lacks its outlines, " + FILE);
      }
      String all =
          new String(
              new GZIPInputStream(bytes, 1 << 16).readAllBytes(), StandardCharsets.ISO_8859_1);
      for (int start = 0; start < all.length(); ) {
        int tab = all.indexOf('\t', start);
        int end = all.indexOf('\n', tab);
        lines.put(all.substring(start, tab), all.substring(tab + 1, end));
        start = end + 1;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return lines;
  }
}
