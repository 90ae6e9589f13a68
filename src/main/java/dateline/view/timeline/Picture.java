package dateline.view.timeline;

import dateline.model.Report;
import dateline.model.TimeSpan;
import java.util.List;

/// Where everything on the chart stands.
///
/// @param isAll whether the window leaves nothing out
/// @param axisY the line that the bars stand on and the labels hang from
/// @param lanesY the top of the lanes' first row
/// @param barsY as high as the tallest bar reaches
record Picture(
    boolean isAll,
    Histogram bars,
    List<Lane> lanes,
    List<Tick> ticks,
    Scale scale,
    double fromX,
    double toX,
    double lanesY,
    double barsY,
    double axisY,
    double width) {
  static final double ROW = 18;
  private static final double AXIS = 22;
  private static final double LOWEST_BARS = 40;
  private static final double TOP = 6;
  private static final double BELOW_LANES = 4;

  static Picture of(
      List<TimeSpan> spans,
      List<Report> dated,
      Slider slider,
      Thumbs thumbs,
      Scale scale,
      double width,
      double height) {
    double axisY = height - AXIS;
    int rows = (int) Math.max(0, (axisY - TOP - LOWEST_BARS) / ROW);
    double rim = width - Chart.RIM;
    List<Lane> lanes = Lane.packed(dated, scale, rim, rows, Lettering::titleWidth);
    int used = lanes.stream().mapToInt(Lane::row).max().orElse(-1) + 1;
    return new Picture(
        slider.window().equals(TimeSpan.EVER),
        Histogram.of(spans, slider.reach(), scale),
        lanes,
        Tick.along(scale, width, Lettering::width),
        scale,
        scale.x(thumbs.from()),
        scale.x(thumbs.to()),
        TOP,
        TOP + used * ROW + (used > 0 ? BELOW_LANES : 0),
        axisY,
        width);
  }

  double laneY(Lane lane) {
    return lanesY + lane.row() * ROW;
  }
}
