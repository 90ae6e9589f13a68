package dateline.gazetteer;

import dateline.gazetteer.Candidate.Match;
import dateline.model.Place;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// A gazetteer in few large arrays, which are read in one go and looked up in as they are.
final class PackedGazetteer implements Gazetteer {
  /// How many candidates of one name are given at the most: the most prominent.
  private static final int MOST = 100;

  /// How many are suggested by consonants alone.
  private static final int MOST_SUGGESTED = 12;

  /// For how many names their candidates are kept.
  private static final int MOST_KEPT = 8_192;

  private static final int MAGIC = 0xDA7E1;
  private static final int VERSION = 2;

  private final Texts texts;
  private final PlaceRows places;
  private final KeyTable exact;
  private final KeyTable alike;
  private final KeyTable ids;
  private final AtomicReferenceArray<@Nullable Place> made;
  private final Map<String, List<Candidate>> lately = new ConcurrentHashMap<>();

  PackedGazetteer(
      ByteBuffer texts, PlaceRows places, KeyTable exact, KeyTable alike, KeyTable ids) {
    this.texts = new Texts(texts);
    this.places = places;
    this.exact = exact;
    this.alike = alike;
    this.ids = ids;
    this.made = new AtomicReferenceArray<>(places.size());
  }

  static PackedGazetteer read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("the gazetteer was packed by another version of the program");
    }
    return new PackedGazetteer(
        section(in),
        new PlaceRows(section(in)),
        new KeyTable(section(in), section(in)),
        new KeyTable(section(in), section(in)),
        new KeyTable(section(in), section(in)));
  }

  private static ByteBuffer section(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    List<ByteBuffer> sections =
        List.of(
            texts.pool(),
            places.rows(),
            exact.slots(),
            exact.rows(),
            alike.slots(),
            alike.rows(),
            ids.slots(),
            ids.rows());
    for (ByteBuffer section : sections) {
      byte[] bytes = new byte[section.limit()];
      section.get(0, bytes);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  @Override
  public boolean knows(String name) {
    return exact.find(Hash.ofPlain(name)) >= 0;
  }

  @Override
  public Optional<Place> place(String id) {
    int row = ids.find(Hash.of(id));
    return row < 0 ? Optional.empty() : Optional.of(place(ids.place(row)));
  }

  /// Reports of one day speak of the same places: what was asked for lately is kept.
  @Override
  public List<Candidate> candidates(String name) {
    List<Candidate> kept = lately.get(name);
    if (kept != null) {
      return kept;
    }
    List<Candidate> found = find(name);
    if (lately.size() >= MOST_KEPT) {
      lately.clear();
    }
    lately.put(name, found);
    return found;
  }

  private List<Candidate> find(String name) {
    Map<Integer, Candidate> found = new LinkedHashMap<>();
    gather(exact, Hash.ofPlain(name), Match.EXACT, MOST, found);
    if (Spelling.saysArea(name)) {
      gather(alike, Hash.of(Spelling.ofArea(name)), Match.EXACT, MOST, found);
    }
    gather(alike, Hash.of(Spelling.bare(name)), Match.FOLDED, MOST, found);
    if (found.isEmpty()) {
      gather(alike, Hash.of(Spelling.ofArea(name)), Match.FOLDED, MOST, found);
      gather(alike, Hash.of(Spelling.folded(name)), Match.FOLDED, MOST, found);
    }
    if (found.isEmpty() && Spelling.hasSkeleton(name)) {
      gather(alike, Hash.of(Spelling.skeleton(name)), Match.SKELETON, MOST_SUGGESTED, found);
    }
    return List.copyOf(found.values());
  }

  private void gather(
      KeyTable table, long hash, Match match, int most, Map<Integer, Candidate> found) {
    int row = table.find(hash);
    if (row < 0) {
      return;
    }
    for (int given = 0; given < most; given++, row++) {
      int number = table.place(row);
      if (!found.containsKey(number)) {
        String name = texts.text(table.name(row));
        found.put(number, new Candidate(place(number), name, match, places.fame(number)));
      }
      if (table.isLast(row)) {
        return;
      }
    }
  }

  private Place place(int number) {
    Place known = made.getAcquire(number);
    if (known == null) {
      known = places.place(number, texts);
      made.setRelease(number, known);
    }
    return known;
  }
}
