package dateline.view.map;

import dateline.explore.Explorer;
import dateline.explore.Mark;
import dateline.model.Place;
import dateline.model.Shape;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import dateline.view.map.Target.Tract;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// What is pointed at and what is selected, drawn over the others so that pointing costs little.
final class HighlightLayer extends CanvasLayer {
  private final Explorer explorer;
  private final Composer composer;
  private final Palette palette;
  private final Lettering lettering;
  private @Nullable String hovered;
  private @Nullable Place candidate;

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

  /// Takes a place that a mark could also have been, to be shown until it is given null.
  void preview(@Nullable Place place) {
    candidate = place;
    repaint();
  }

  @Override
  boolean isEmpty() {
    return hovered == null && candidate == null && explorer.selectedMarkProperty().get() == null;
  }

  @Override
  void paint(GraphicsContext graphics) {
    Optional<Target> selected = find(explorer.selectedMarkProperty().get());
    Optional<Target> pointed = find(hovered);
    Stream.concat(selected.stream(), pointed.stream())
        .distinct()
        .forEach(target -> paintAround(graphics, target));
    selected.ifPresent(target -> paintSelected(graphics, target));
    pointed.ifPresent(target -> paintHovered(graphics, target));
    Place shown = candidate;
    if (shown != null) {
      new CandidatePainter(graphics, palette, lettering, viewport()).paint(shown);
    }
  }

  /// What a mark is relative to, and how far a disc reaches that stands for more than a spot.
  private void paintAround(GraphicsContext graphics, Target target) {
    Mark mark = target.foremost();
    new AnchorPainter(graphics, palette, viewport()).paint(mark);
    if (target instanceof Dot dot
        && dot.cluster().isSingle()
        && !(mark.shape() instanceof Shape.Disc)) {
      extents(graphics).outline(composer.extent(mark));
    }
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
