package dateline.view.timeline;

import dateline.explore.DateWords;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A report as it would lie on the days that it is carried over, with these said.
final class Ghost {
  private static final double NARROWEST = 3;

  private final Region band = new Region();
  private final Label words = new Label();

  Ghost() {
    band.getStyleClass().add("ghost-days");
    words.getStyleClass().add("ghost-words");
    words.setId("ghost");
    for (Node part : parts()) {
      part.setManaged(false);
      part.setMouseTransparent(true);
      part.setVisible(false);
    }
  }

  List<Node> parts() {
    return List.of(band, words);
  }

  boolean isShown() {
    return words.isVisible();
  }

  String words() {
    return words.getText();
  }

  /// @param start where the days begin, in pixels
  /// @param end where they end
  void show(Report report, TimeSpan days, double start, double end, double width, double height) {
    words.setText(DateWords.of(days) + " · " + Lettering.title(report));
    words.autosize();
    double across = Math.max(NARROWEST, end - start);
    band.resizeRelocate(start, 0, across, height);
    double beside = end + 6 + words.getWidth() <= width ? end + 6 : start - 6 - words.getWidth();
    words.relocate(Math.max(0, beside), 2);
    parts().forEach(part -> part.setVisible(true));
  }

  void hide() {
    parts().forEach(part -> part.setVisible(false));
  }
}
