package dateline;

import dateline.explore.Explorer;
import dateline.explore.Explorer.Spot;
import dateline.explore.Presence;
import dateline.explore.Viewport;
import dateline.store.SavedView;
import dateline.view.WindowPane;
import dateline.view.map.MapPane;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How the window looks at a project, to be kept with it and brought back.
record ViewState(Explorer explorer, WindowPane window, MapPane map) {

  SavedView now() {
    Viewport viewport = map.viewportProperty().get();
    Spot spot = explorer.spotProperty().get();
    return new SavedView(
        explorer.windowProperty().get(),
        explorer.presenceProperty().get().name(),
        explorer.undatedShownProperty().get(),
        viewport.centre(),
        viewport.zoom(),
        window.folded(),
        spot == null ? null : spot.reportId());
  }

  /// Shows what a project holds as it was last looked at, or as a whole where it never was.
  void show(OpenProject project) {
    SavedView view = project.view();
    explorer.selectedMarkProperty().set(null);
    explorer.spotProperty().set(null);
    explorer.show(project.reports(), project.copies());
    explorer.forgetVisits();
    explorer.presenceProperty().set(presence(view.presence()));
    explorer.windowProperty().set(view.window());
    explorer.undatedShownProperty().set(view.undatedShown());
    window.fold(view.folded());
    place(view);
    if (view.report() != null) {
      explorer.report(view.report()).ifPresent(explorer::open);
    }
  }

  private static Presence presence(@Nullable String name) {
    return Arrays.stream(Presence.values())
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .orElse(Presence.OVERLAPS);
  }

  private void place(SavedView view) {
    if (view.centre() == null || view.zoom() == null) {
      map.fitToMarks();
    } else {
      Viewport now = map.viewportProperty().get();
      map.setViewport(Viewport.of(view.centre(), view.zoom(), now.width(), now.height()));
    }
  }
}
