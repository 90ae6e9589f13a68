package dateline.gazetteer;

/// Numbers for names: names that are equal in plain letters have the same.
final class Hash {
  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;

  private Hash() {}

  /// Of the text in plain letters, without making that text; 0 for a text that has none.
  static long ofPlain(CharSequence text) {
    long hash = START;
    boolean gap = false;
    boolean empty = true;
    for (int i = 0, length = text.length(); i < length; i++) {
      char letter = Letters.plainAt(text, i);
      if (letter == Letters.SPACE) {
        gap = !empty;
      } else if (letter != Letters.NOTHING) {
        if (gap) {
          hash = (hash ^ Letters.SPACE) * PRIME;
          gap = false;
        }
        hash = (hash ^ letter) * PRIME;
        empty = false;
      }
    }
    return empty ? 0 : mixed(hash);
  }

  /// Of the text as it stands.
  static long of(CharSequence text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  private static long mixed(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return h ^ (h >>> 32);
  }
}
