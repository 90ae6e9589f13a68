package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Our own tables of places: one place a line, under a line of titles that are among id, kind,
/// name, lat, lon, radiusKm, country, admin1, admin2, population and names.
///
/// A column that is empty or missing is a thing not known. Names are separated by `|`; one that
/// begins with `code:` is a code of the place. Where there is no id, it is made of the name.
final class PlaceTable {
  private static final String CODE = "code:";

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> namesakes = new HashMap<>();

  private PlaceTable() {}

  static List<Entry> read(Path file) throws IOException {
    return LineReader.read(file, new PlaceTable()::entry);
  }

  /// Null for the line of titles.
  private @Nullable Entry entry(String[] cells) {
    if (columns.isEmpty()) {
      for (String title : cells) {
        columns.put(title, columns.size());
      }
      return null;
    }
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " columns where the titles are " + columns.size());
    }
    List<String> names = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (String name : cell(cells, "names").split("\\|", -1)) {
      if (name.startsWith(CODE)) {
        codes.add(name.substring(CODE.length()));
      } else if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return new Entry(place(cells), names, codes);
  }

  private Place place(String[] cells) {
    double radiusKm = Double.parseDouble(cell(cells, "radiusKm"));
    if (!(radiusKm > 0)) {
      throw new IllegalArgumentException("a place needs a radius");
    }
    String id = cell(cells, "id");
    String name = cell(cells, "name");
    String population = cell(cells, "population");
    return new Place(
        id.isEmpty() ? madeOf(name) : id,
        name,
        PlaceKind.valueOf(cell(cells, "kind")),
        new Position(
            Double.parseDouble(cell(cells, "lat")), Double.parseDouble(cell(cells, "lon"))),
        radiusKm,
        known(cell(cells, "country")),
        known(cell(cells, "admin1")),
        known(cell(cells, "admin2")),
        population.isEmpty() ? 0 : Long.parseLong(population));
  }

  /// `dateline:al-tanf`, and `dateline:al-tanf-2` for a second place of the name.
  private String madeOf(String name) {
    String id = Entry.CURATED + Letters.plain(name).replace(' ', '-');
    int number = namesakes.merge(id, 1, Integer::sum);
    return number == 1 ? id : id + "-" + number;
  }

  private String cell(String[] cells, String title) {
    Integer column = columns.get(title);
    return column == null ? "" : cells[column];
  }

  private static @Nullable String known(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
