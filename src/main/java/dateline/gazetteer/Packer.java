package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Packs entries into the form that is looked up in.
final class Packer {
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
    sorted.sort(Comparator.comparingLong(entry -> -prominence(entry)));
    PlaceRows places = PlaceRows.allocate(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      places.put(i, sorted.get(i).place(), fame(sorted.get(i)), texts);
      addKeys(i, sorted.get(i));
    }
    ByteBuffer pool = ByteBuffer.wrap(texts.bytes());
    return new PackedGazetteer(
        pool, places, KeyTable.of(exact), KeyTable.of(alike), KeyTable.of(ids));
  }

  /// How likely it is that a name, of all places that bear it, means this one.
  private static long prominence(Entry entry) {
    Place place = entry.place();
    return switch (place.kind()) {
      case CONTINENT, COUNTRY -> 10_000_000_000L;
      case ADMIN1 -> 90_000;
      case ADMIN2 -> Math.min(place.population(), 10_000);
      default -> Math.max(place.population(), entry.isCurated() ? 100_000 : 0);
    };
  }

  /// Whoever is spoken of in many languages is well known: each doubling of the names counts one.
  private static int fame(Entry entry) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(entry.names().size());
  }

  private void addKeys(int number, Entry entry) {
    Place place = entry.place();
    ids.add(new BorneName(Hash.of(place.id()), number, 0));
    for (String code : entry.codes()) {
      ids.add(new BorneName(Hash.of(code), number, 0));
    }
    addName(number, entry, place.name());
    for (String name : entry.names()) {
      addName(number, entry, name);
    }
  }

  private void addName(int number, Entry entry, String name) {
    int text = texts.add(name);
    PlaceKind kind = entry.place().kind();
    exact.add(new BorneName(Hash.ofPlain(name), number, text));
    if ((kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2) && !Spelling.isAreaWord(name)) {
      alike.add(new BorneName(Hash.of(Spelling.ofArea(name)), number, text));
    }
    boolean transliterated = isTransliterated(entry);
    if (transliterated || Spelling.isAbbreviated(name)) {
      alike.add(new BorneName(Hash.of(Spelling.bare(name)), number, text));
    }
    if (transliterated && isLatin(name)) {
      alike.add(new BorneName(Hash.of(Spelling.folded(name)), number, text));
      if (Spelling.hasSkeleton(name)) {
        alike.add(new BorneName(Hash.of(Spelling.skeleton(name)), number, text));
      }
    }
  }

  private static boolean isTransliterated(Entry entry) {
    return entry.place().country() == null
        ? entry.isCurated()
        : Spelling.isTransliterated(entry.place());
  }

  private static boolean isLatin(String name) {
    return name.chars().filter(Character::isLetter).allMatch(Packer::isLatin);
  }

  private static boolean isLatin(int letter) {
    return letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00);
  }
}
