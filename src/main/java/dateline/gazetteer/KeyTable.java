package dateline.gazetteer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds by a name's hash the places that bear the name, and the name as each of them writes it.
///
/// Slots of two ints, the hash's upper half and the number of the first row, found by the hash's
/// lower bits and taken one after the other from there; rows of two ints, a place (with the sign
/// bit set in a key's last row) and a name in the pool of texts. Two names in 2^52 are taken for
/// one.
final class KeyTable {
  private static final int LAST = 1 << 31;
  private static final int SLOT = 8;
  private static final int ROW = 8;

  private final ByteBuffer slots;
  private final ByteBuffer rows;
  private final int mask;

  KeyTable(ByteBuffer slots, ByteBuffer rows) {
    this.slots = slots;
    this.rows = rows;
    this.mask = slots.limit() / SLOT - 1;
  }

  static KeyTable of(List<BorneName> keys) {
    List<BorneName> sorted = new ArrayList<>(keys);
    sorted.sort(Comparator.comparingLong(BorneName::hash).thenComparingInt(BorneName::place));
    List<BorneName> kept = new ArrayList<>(sorted.size());
    int different = 0;
    for (BorneName key : sorted) {
      BorneName before = kept.isEmpty() ? null : kept.getLast();
      if (before == null || before.hash() != key.hash() || before.place() != key.place()) {
        kept.add(key);
        different += before == null || before.hash() != key.hash() ? 1 : 0;
      }
    }
    int slots = Integer.highestOneBit(Math.max(1, different * 4 / 3)) * 2;
    KeyTable table =
        new KeyTable(ByteBuffer.allocate(slots * SLOT), ByteBuffer.allocate(kept.size() * ROW));
    table.fill(kept);
    return table;
  }

  private void fill(List<BorneName> keys) {
    for (int i = 0; i < keys.size(); i++) {
      BorneName key = keys.get(i);
      if (i == 0 || keys.get(i - 1).hash() != key.hash()) {
        int slot = freeSlot(key.hash());
        slots.putInt(slot, mark(key.hash())).putInt(slot + 4, i);
      }
      boolean last = i + 1 == keys.size() || keys.get(i + 1).hash() != key.hash();
      rows.putInt(i * ROW, last ? key.place() | LAST : key.place()).putInt(i * ROW + 4, key.name());
    }
  }

  private int freeSlot(long hash) {
    int slot = (int) hash & mask;
    while (slots.getInt(slot * SLOT) != 0) {
      slot = (slot + 1) & mask;
    }
    return slot * SLOT;
  }

  /// The first of the key's rows, or -1 if there is no such key.
  int find(long hash) {
    int mark = mark(hash);
    int slot = (int) hash & mask;
    for (int found = slots.getInt(slot * SLOT); found != 0; found = slots.getInt(slot * SLOT)) {
      if (found == mark) {
        return slots.getInt(slot * SLOT + 4);
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  int place(int row) {
    return rows.getInt(row * ROW) & ~LAST;
  }

  int name(int row) {
    return rows.getInt(row * ROW + 4);
  }

  boolean isLast(int row) {
    return rows.getInt(row * ROW) < 0;
  }

  ByteBuffer slots() {
    return slots;
  }

  ByteBuffer rows() {
    return rows;
  }

  private static int mark(long hash) {
    int upper = (int) (hash >>> 32);
    return upper == 0 ? 1 : upper;
  }
}
