package dateline.basemap;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Pieces of one kind, found by where they are. Unchangeable.
final class Layer {
  private final STRtree tree = new STRtree();

  Layer(List<Piece> pieces) {
    pieces.forEach(piece -> tree.insert(piece.bounds(), piece));
    tree.build();
  }

  @SuppressWarnings("unchecked")
  List<Piece> within(Envelope bounds) {
    return tree.query(bounds);
  }
}
