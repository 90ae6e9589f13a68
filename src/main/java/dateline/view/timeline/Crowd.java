package dateline.view.timeline;

import dateline.model.Report;
import dateline.model.TimeSpan;
import java.util.Arrays;
import java.util.List;

/// Reports too many to be drawn one by one: how many fall on each column of pixels, those of a sure
/// day apart from those that are only bounded, which are spread over their days.
@SuppressWarnings("ArrayRecordComponent")
record Crowd(double[] sure, double[] bounded) {
  static final double COLUMN_PX = 4;
  static final Crowd NOBODY = new Crowd(new double[0], new double[0]);

  static Crowd of(List<Report> reports, Scale scale, double rim) {
    int columns = (int) Math.max(1, Math.ceil(rim / COLUMN_PX));
    Crowd crowd = new Crowd(new double[columns], new double[columns]);
    for (Report report : reports) {
      TimeSpan days = Lane.daysOf(report);
      double start = days.first() == null ? 0 : scale.x(days.first().toEpochDay());
      double end = days.last() == null ? rim : scale.x(days.last().toEpochDay() + 1);
      boolean isSure = days.days().filter(count -> count == 1).isPresent();
      if (isSure && start >= 0 && start < rim) {
        crowd.sure[crowd.column(start)]++;
      } else if (!isSure && end >= 0 && start < rim) {
        crowd.spread(start, end);
      }
    }
    return crowd;
  }

  private int column(double x) {
    return Math.clamp((long) (x / COLUMN_PX), 0, sure.length - 1);
  }

  private void spread(double start, double end) {
    double share = COLUMN_PX / Math.max(COLUMN_PX, end - start);
    for (int i = column(start); i <= column(Math.max(start, end - 1)); i++) {
      bounded[i] += share;
    }
  }

  double most() {
    return Math.max(Arrays.stream(sure).max().orElse(0), Arrays.stream(bounded).max().orElse(0));
  }
}
