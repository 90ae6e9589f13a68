package dateline.view.timeline;

import dateline.explore.DaySpans;
import dateline.model.Report;
import java.util.List;

/// Where everything on the chart stands but the window, which moves most.
///
/// @param axisY the line that the bars stand on and the labels hang from
/// @param barsY as high as the tallest bar reaches
record Picture(
    Histogram bars,
    Lanes lanes,
    List<Tick> ticks,
    Scale scale,
    double barsY,
    double axisY,
    double width) {
  /// Where the lanes' first row begins.
  static final double LANES_Y = 6;

  private static final double AXIS = 22;
  private static final double LOWEST_BARS = 32;
  private static final double BELOW_LANES = 4;

  static Picture of(
      DaySpans spans, List<Report> dated, Reach reach, Scale scale, double width, double height) {
    double axisY = height - AXIS;
    double room = Math.max(0, axisY - LANES_Y - LOWEST_BARS);
    Lanes lanes = Lanes.of(dated, scale, width - Chart.RIM, room, Lettering::label);
    return new Picture(
        Histogram.of(spans, reach, scale),
        lanes,
        Tick.along(scale, width, Lettering::width),
        scale,
        LANES_Y + lanes.height() + (lanes.height() > 0 ? BELOW_LANES : 0),
        axisY,
        width);
  }
}
