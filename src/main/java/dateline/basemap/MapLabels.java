package dateline.basemap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.locationtech.jts.geom.Envelope;

/// The names on the map, chosen and placed anew for each whole zoom, in the background. Safe for
/// use by several threads.
public final class MapLabels {
  private static final int LAST_ZOOM = 16;

  private final BaseMap map;
  private final Executor background;
  private final Runnable onReady;
  private final CompletableFuture<Ruler> ruler;
  private final Map<Integer, CompletableFuture<LabelPlan>> plans = new ConcurrentHashMap<>();

  /// @param onReady called in the background each time that more labels are there than before
  public MapLabels(BaseMap map, Executor background, Runnable onReady) {
    this.map = map;
    this.background = background;
    this.onReady = onReady;
    ruler = map.names().thenApplyAsync(_ -> new Ruler(), background);
  }

  /// The labels whose spots lie in a part of the unit square, at any zoom; no two of them touch.
  /// Answers at once: as long as they are not ready with those of a zoom farther off, or none.
  public List<MapLabel> within(double left, double top, double right, double bottom, double zoom) {
    LabelPlan plan = plan(zoom).getNow(null);
    for (int farther = (int) zoom - 1; plan == null && farther >= 0; farther--) {
      CompletableFuture<LabelPlan> known = plans.get(farther);
      plan = known == null ? null : known.getNow(null);
    }
    return plan == null ? List.of() : plan.within(new Envelope(left, right, top, bottom));
  }

  /// Done when the labels of a zoom are ready.
  public CompletableFuture<?> ready(double zoom) {
    return plan(zoom);
  }

  private CompletableFuture<LabelPlan> plan(double zoom) {
    return plans.computeIfAbsent((int) Math.clamp(zoom, 0, LAST_ZOOM), this::planned);
  }

  private CompletableFuture<LabelPlan> planned(int zoom) {
    CompletableFuture<LabelPlan> plan =
        map.names()
            .thenCombineAsync(
                ruler, (names, measure) -> LabelPlan.of(names, zoom, measure), background);
    var _ = plan.thenRun(onReady);
    return plan;
  }
}
