package dateline.view.map;

import dateline.explore.Explorer;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import dateline.view.map.Target.Tract;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// What is pointed at and what is selected, drawn over the others so that pointing costs little.
final class HighlightLayer extends CanvasLayer {
  private final Explorer explorer;
  private final Composer composer;
  private final Palette palette;
  private final Lettering lettering;
  private @Nullable String hovered;

  HighlightLayer(Explorer explorer, Composer composer, Palette palette, Lettering lettering) {
    this.explorer = explorer;
    this.composer = composer;
    this.palette = palette;
    this.lettering = lettering;
  }

  /// Takes the key of the mark that is pointed at.
  void hover(@Nullable String key) {
    hovered = key;
    repaint();
  }

  @Override
  void paint(GraphicsContext graphics) {
    find(explorer.selectedMarkProperty().get()).ifPresent(it -> paintSelected(graphics, it));
    find(hovered).ifPresent(target -> paintHovered(graphics, target));
  }

  private Optional<Target> find(@Nullable String key) {
    return key == null ? Optional.empty() : composer.picture().of(key);
  }

  private void paintSelected(GraphicsContext graphics, Target target) {
    switch (target) {
      case Dot dot -> new DotPainter(graphics, palette, lettering).paintSelected(dot);
      case Patch _, Tract _, Halo _ -> {
        extents(graphics).paint(target);
        extents(graphics).outline(target);
      }
    }
  }

  private void paintHovered(GraphicsContext graphics, Target target) {
    switch (target) {
      case Dot dot -> {
        if (!target.stands(String.valueOf(explorer.selectedMarkProperty().get()))) {
          new DotPainter(graphics, palette, lettering).paintHovered(dot);
        }
      }
      case Patch _, Tract _, Halo _ -> extents(graphics).outline(target);
    }
  }

  private ExtentPainter extents(GraphicsContext graphics) {
    return new ExtentPainter(graphics, palette, viewport());
  }
}
