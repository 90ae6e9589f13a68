package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.nio.ByteBuffer;

/// Places as rows of 45 bytes: six texts by where the pool of texts has them (id, name, kind,
/// country, the areas of the first and of the second level), latitude and longitude in ten
/// millionths of a degree, radius in km as a float, population, fame.
record PlaceRows(ByteBuffer rows) {
  private static final int SIZE = 45;
  private static final double PARTS = 1e7;

  static PlaceRows allocate(int places) {
    return new PlaceRows(ByteBuffer.allocate(places * SIZE));
  }

  int size() {
    return rows.limit() / SIZE;
  }

  void put(int number, Place place, int fame, StringPool texts) {
    int at = number * SIZE;
    rows.putInt(at, texts.add(place.id()))
        .putInt(at + 4, texts.add(place.name()))
        .putInt(at + 8, texts.add(place.kind().name()))
        .putInt(at + 12, texts.add(place.country()))
        .putInt(at + 16, texts.add(place.admin1()))
        .putInt(at + 20, texts.add(place.admin2()))
        .putInt(at + 24, (int) Math.round(place.position().lat() * PARTS))
        .putInt(at + 28, (int) Math.round(place.position().lon() * PARTS))
        .putFloat(at + 32, (float) place.radiusKm())
        .putLong(at + 36, place.population())
        .put(at + 44, (byte) fame);
  }

  int fame(int number) {
    return rows.get(number * SIZE + 44);
  }

  Place place(int number, Texts texts) {
    int at = number * SIZE;
    return new Place(
        texts.text(rows.getInt(at)),
        texts.text(rows.getInt(at + 4)),
        PlaceKind.valueOf(texts.text(rows.getInt(at + 8))),
        new Position(rows.getInt(at + 24) / PARTS, rows.getInt(at + 28) / PARTS),
        rows.getFloat(at + 32),
        texts.textOrNull(rows.getInt(at + 12)),
        texts.textOrNull(rows.getInt(at + 16)),
        texts.textOrNull(rows.getInt(at + 20)),
        rows.getLong(at + 36));
  }
}
