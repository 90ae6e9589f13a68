package dateline.extract;

import dateline.extract.Cues.Chain;
import dateline.gazetteer.Candidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds names that say where their neighbour lies: "Portland, Oregon", "Hajin, Deir Ezzor".
final class Chains {
  private static final int LONGEST_CONTAINER = 5;

  private final Document document;
  private final Tokens tokens;

  Chains(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  Chain of(TokenRange range) {
    if (containerAfter(range) != null) {
      return Chain.CONTAINED;
    }
    if (isRoadEnd(range)) {
      return Chain.ROAD_END;
    }
    TokenRange before = nameBefore(range.first() - 1);
    if (before == null) {
      return listedAfter(range) ? Chain.LISTED : Chain.ALONE;
    }
    boolean holds =
        tokens.is(range.first() - 1, Tokens.COMMA)
            && Containment.holdsAny(document.names().exact(range), document.names().exact(before));
    return holds ? Chain.CONTAINER : Chain.LISTED;
  }

  /// The name after a comma or in brackets that the gazetteer says holds this one, or null.
  @Nullable TokenRange containerAfter(TokenRange range) {
    int mark = range.last() + 1;
    if (!tokens.is(mark, Tokens.COMMA) && !tokens.is(mark, Tokens.OPEN)) {
      return null;
    }
    if (!tokens.isCapital(mark + 1)) {
      return null;
    }
    List<Candidate> inner = document.names().exact(range);
    if (inner.isEmpty()) {
      return null;
    }
    for (int last = Math.min(mark + LONGEST_CONTAINER, tokens.count - 1); last > mark; last--) {
      TokenRange outer = new TokenRange(mark + 1, last);
      if (tokens.isCapital(last)
          && isUnbroken(outer)
          && Containment.holdsAny(document.names().exact(outer), inner)) {
        return outer;
      }
    }
    return null;
  }

  /// Whether it is one of the two names in "the Homs-Damascus highway".
  private boolean isRoadEnd(TokenRange range) {
    if (tokens.is(range.first() - 1, Tokens.JOINER)
        && tokens.isCapital(range.first() - 2)
        && isRoad(range.last() + 1)) {
      return true;
    }
    if (!tokens.is(range.last() + 1, Tokens.JOINER)) {
      return false;
    }
    int i = range.last() + 2;
    while (tokens.isCapital(i) || tokens.is(i, Tokens.JOINER)) {
      i++;
    }
    return i <= range.last() + 1 + LONGEST_CONTAINER && isRoad(i);
  }

  private boolean isRoad(int i) {
    return RoadPattern.isRoad(tokens.lower(i)) || BorderPattern.isBorder(tokens.lower(i));
  }

  private boolean isUnbroken(TokenRange range) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (!tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.JOINER)) {
        return false;
      }
    }
    return true;
  }

  private boolean listedAfter(TokenRange range) {
    int mark = range.last() + 1;
    boolean joins =
        tokens.is(mark, Tokens.COMMA) || tokens.is(mark, "and") || tokens.is(mark, "or");
    return joins
        && tokens.isCapital(mark + 1)
        && !document.names().exact(new TokenRange(mark + 1, mark + 1)).isEmpty();
  }

  /// The known name that ends just before a comma or an "and" at a token, or null.
  private @Nullable TokenRange nameBefore(int mark) {
    boolean joins =
        tokens.is(mark, Tokens.COMMA) || tokens.is(mark, "and") || tokens.is(mark, "or");
    if (!joins) {
      return null;
    }
    int last = tokens.is(mark - 1, Tokens.COMMA) ? mark - 2 : mark - 1;
    for (int first = Math.max(0, last - 3); first <= last; first++) {
      TokenRange range = new TokenRange(first, last);
      if (tokens.isCapital(first)
          && tokens.isCapital(last)
          && isUnbroken(range)
          && !document.names().exact(range).isEmpty()) {
        return range;
      }
    }
    return null;
  }
}
