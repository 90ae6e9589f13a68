package dateline.view.map;

import dateline.explore.Viewport;

/// How much of itself an extent shows: what fills the view must not tint all of it.
final class Fading {
  /// The share of the view's smaller side at which an extent starts to pale, and is at its palest.
  private static final double PALES_AT = 0.04;

  private static final double PALEST_AT = 0.22;

  private Fading() {}

  /// 1 for what is small in the view, 0 for what fills it.
  static double presence(Viewport viewport, double radius) {
    double share = radius / Math.min(viewport.width(), viewport.height());
    return Math.clamp((PALEST_AT - share) / (PALEST_AT - PALES_AT), 0, 1);
  }
}
