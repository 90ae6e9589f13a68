package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Packs entries into the form that is looked up in.
final class Packer {
  /// Where names in Latin letters are transliterated from Arabic script, each in many ways.
  private static final Set<String> TRANSLITERATED =
      Set.of(
          "AE", "AF", "BH", "DJ", "DZ", "EG", "EH", "ER", "IL", "IQ", "IR", "JO", "KM", "KW", "LB",
          "LY", "MA", "MR", "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SS", "SY", "TD", "TN", "YE");

  private final StringPool texts = new StringPool();
  private final List<BorneName> exact = new ArrayList<>();
  private final List<BorneName> alike = new ArrayList<>();
  private final List<BorneName> ids = new ArrayList<>();

  private Packer() {}

  static PackedGazetteer pack(List<Entry> entries) {
    return new Packer().packed(entries);
  }

  private PackedGazetteer packed(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingDouble(entry -> -prominence(entry.place())));
    PlaceRows places = PlaceRows.allocate(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      places.put(i, sorted.get(i).place(), texts);
      addKeys(i, sorted.get(i));
    }
    ByteBuffer pool = ByteBuffer.wrap(texts.bytes());
    return new PackedGazetteer(
        pool, places, KeyTable.of(exact), KeyTable.of(alike), KeyTable.of(ids));
  }

  /// How likely it is that a name, of all places that bear it, means this one.
  private static double prominence(Place place) {
    double size =
        switch (place.kind()) {
          case CONTINENT, COUNTRY -> 1e10;
          case ADMIN1, SEA, DESERT -> 1e5;
          case ADMIN2 -> -1;
          default -> place.id().startsWith("dateline:") ? 1e5 : 0;
        };
    return size + place.population();
  }

  private void addKeys(int number, Entry entry) {
    Place place = entry.place();
    ids.add(new BorneName(Hash.of(place.id()), number, 0));
    for (String code : entry.codes()) {
      ids.add(new BorneName(Hash.of(code), number, 0));
    }
    addName(number, place, place.name());
    for (String name : entry.names()) {
      addName(number, place, name);
    }
  }

  private void addName(int number, Place place, String name) {
    int text = texts.add(name);
    exact.add(new BorneName(Hash.ofPlain(name), number, text));
    if (place.kind() == PlaceKind.ADMIN1 || place.kind() == PlaceKind.ADMIN2) {
      alike.add(new BorneName(Hash.of(Spelling.ofArea(name)), number, text));
    }
    boolean transliterated = isTransliterated(place);
    String bare = Spelling.bare(name);
    if (transliterated
        || bare.startsWith("=saint")
        || bare.contains("mount")
        || bare.contains("fort")) {
      alike.add(new BorneName(Hash.of(bare), number, text));
    }
    if (transliterated && isLatin(name)) {
      alike.add(new BorneName(Hash.of(Spelling.folded(name)), number, text));
      alike.add(new BorneName(Hash.of(Spelling.skeleton(name)), number, text));
    }
  }

  private static boolean isTransliterated(Place place) {
    String country = place.country();
    return place.id().startsWith("dateline:")
        || (country != null && TRANSLITERATED.contains(country));
  }

  private static boolean isLatin(String name) {
    return name.chars()
        .filter(Character::isLetter)
        .allMatch(c -> c < 0x250 || (c >= 0x1E00 && c < 0x1F00));
  }
}
