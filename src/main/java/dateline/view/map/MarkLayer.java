package dateline.view.map;

import dateline.view.map.Motif.Placed;
import dateline.view.map.Target.Dot;
import java.util.List;
import javafx.stage.Window;

/// The discs, the names of all marks, and below them the ground's own names.
final class MarkLayer extends Layer {
  private final Composer composer;
  private final GroundNames names;
  private final Palette palette;
  private final Lettering lettering;
  private final Stamps stamps = new Stamps();
  private final Mosaic mosaic = new Mosaic();

  MarkLayer(Composer composer, GroundNames names, Palette palette, Lettering lettering) {
    this.composer = composer;
    this.names = names;
    this.palette = palette;
    this.lettering = lettering;
    palette.onChange(stamps::forget);
    getChildren().add(mosaic);
  }

  @Override
  void paint() {
    MarkPicture picture = composer.picture();
    List<Placed> motifs = names.beside(picture);
    for (Dot dot : picture.dots()) {
      motifs.add(new Placed(Disc.of(dot, palette, lettering), dot.x(), dot.y()));
      if (!dot.cluster().isSingle()) {
        motifs.add(new Placed(DotPainter.number(dot, palette, lettering), dot.x(), dot.y()));
      }
    }
    for (Tag tag : picture.tags()) {
      motifs.add(new Placed(Words.of(tag, palette, lettering), tag.x(), tag.y()));
    }
    double scale = scale();
    mosaic.show(stamps.prints(motifs, scale), viewport().width(), viewport().height(), scale);
  }

  private double scale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }
}
