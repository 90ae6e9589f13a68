package dateline.view;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The map in the middle and its margins: reports at the left, reader at the right, timeline below.
/// The map is left its room; margins that do not fit beside it are narrowed alike.
final class MarginsPane extends Region {
  private static final double LEAST_MAP = 400;

  private final Region map;
  private final Margin reports;
  private final Margin reader;
  private final Margin timeline;

  MarginsPane(Region map, Region reports, Region reader, Region timeline) {
    this.map = map;
    this.reports = new Margin("reports", reports, Orientation.HORIZONTAL, 300, 200, 1);
    this.reader = new Margin("reader", reader, Orientation.HORIZONTAL, 380, 240, -1);
    this.timeline = new Margin("timeline", timeline, Orientation.VERTICAL, 150, 112, -1);
    getStyleClass().add("margins");
    getChildren().add(map);
    for (Margin margin : margins()) {
      getChildren().addAll(margin.content(), margin.edge());
      margin.sizeProperty().subscribe(this::requestLayout);
      margin.foldedProperty().subscribe(this::requestLayout);
    }
  }

  Margin reports() {
    return reports;
  }

  Margin reader() {
    return reader;
  }

  Margin timeline() {
    return timeline;
  }

  List<Margin> margins() {
    return List.of(reports, reader, timeline);
  }

  @Override
  protected void layoutChildren() {
    double below = Math.min(timeline.wanted(), getHeight() / 2);
    double height = getHeight() - below;
    double share = share();
    double left = Math.round(reports.wanted() * share);
    double right = Math.round(reader.wanted() * share);
    reports.place(0, 0, left, height);
    reader.place(getWidth() - right, 0, right, height);
    timeline.place(0, height, getWidth(), below);
    map.resizeRelocate(left, 0, Math.max(1, getWidth() - left - right), Math.max(1, height));
    reports.edge().resizeRelocate(left - Margin.EDGE / 2, 0, Margin.EDGE, height);
    reader.edge().resizeRelocate(getWidth() - right - Margin.EDGE / 2, 0, Margin.EDGE, height);
    timeline.edge().resizeRelocate(0, height - Margin.EDGE / 2, getWidth(), Margin.EDGE);
  }

  private double share() {
    double wanted = reports.wanted() + reader.wanted();
    double room = Math.max(0, getWidth() - LEAST_MAP);
    return wanted <= room ? 1 : room / wanted;
  }
}
