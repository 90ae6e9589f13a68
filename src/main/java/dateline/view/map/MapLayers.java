package dateline.view.map;

import dateline.basemap.MapLabels;
import dateline.explore.Explorer;
import dateline.explore.Viewport;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// All that is drawn upon the ground, from the lowest layer to the highest.
final class MapLayers {
  private final Composer composer;
  private final Lettering lettering;
  private final GroundNames names;
  private final HighlightLayer highlight;
  private final List<Layer> layers;

  MapLayers(Explorer explorer, MapLabels labels, Palette palette) {
    Typesetting typesetting = new Typesetting();
    lettering = new Lettering(typesetting);
    composer = new Composer(explorer, lettering);
    names = new GroundNames(labels, typesetting);
    highlight = new HighlightLayer(explorer, composer, palette, lettering);
    layers =
        List.of(
            new ExtentLayer(composer, palette),
            new MarkLayer(composer, names, palette, lettering),
            highlight);
  }

  List<Layer> all() {
    return layers;
  }

  /// The marks as they are drawn now.
  MarkPicture picture() {
    return composer.picture();
  }

  Lettering lettering() {
    return lettering;
  }

  HighlightLayer highlight() {
    return highlight;
  }

  void show(Viewport viewport) {
    composer.show(viewport);
    layers.forEach(layer -> layer.show(viewport));
  }

  /// Takes what parts of the view labels must leave free.
  void reserve(List<Rectangle2D> boxes) {
    if (composer.reserve(boxes)) {
      repaint();
    }
  }

  void marksChanged() {
    composer.marksChanged();
    repaint();
  }

  void restyle(boolean dark) {
    names.restyle(dark);
    repaint();
  }

  void repaint() {
    layers.forEach(Layer::repaint);
  }
}
