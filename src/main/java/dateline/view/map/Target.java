package dateline.view.map;

import dateline.explore.Cluster;
import dateline.explore.Mark;
import dateline.explore.Precision;
import java.util.List;

/// Something on the map that can be pointed at.
sealed interface Target {
  /// What it stands for, the foremost first; never empty.
  List<Mark> marks();

  /// Of all of them.
  default int mentions() {
    return foremost().count();
  }

  double x();

  double y();

  /// In pixels.
  double radius();

  default Mark foremost() {
    return marks().getFirst();
  }

  default boolean stands(String key) {
    return marks().stream().anyMatch(mark -> mark.key().equals(key));
  }

  /// A disc.
  record Dot(Cluster cluster, double x, double y, double radius) implements Target {
    static final double GRIP = 4;

    @Override
    public List<Mark> marks() {
      return cluster.marks();
    }

    @Override
    public int mentions() {
      return cluster.mentions();
    }

    Precision look() {
      return cluster.look();
    }

    /// How far a point is outside of it; negative inside.
    double gap(double px, double py) {
      return Math.hypot(px - x, py - y) - radius;
    }
  }

  /// The extent that words describe: a sector, a corridor, an area.
  record Patch(Mark mark, SoftShape shape, double x, double y, double radius) implements Target {
    @Override
    public List<Mark> marks() {
      return List.of(mark);
    }
  }

  /// An area by its outline, or a river or a road along its course.
  record Tract(Mark mark, Outline outline, double x, double y, double radius) implements Target {
    static final int STRONGEST = 12;

    /// From here on more mentions are drawn no stronger.
    private static final double MANY = 64;

    /// How strongly it is drawn for its mentions, in steps up to the strongest: few enough that it
    /// seldom changes while one scrubs.
    int strength() {
      double share = Math.min(1, Math.log1p(mentions()) / Math.log1p(MANY));
      return (int) Math.round(share * STRONGEST);
    }

    @Override
    public List<Mark> marks() {
      return List.of(mark);
    }
  }

  /// A desert, a region: around its middle, as far as it reaches, without an edge.
  record Halo(Mark mark, double x, double y, double radius) implements Target {
    @Override
    public List<Mark> marks() {
      return List.of(mark);
    }
  }
}
