package dateline.view.timeline;

import dateline.model.Report;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The small letters of the chart.
final class Lettering {
  static final Font FONT = Font.font("Noto Sans", 11);
  private static final int LONGEST_TITLE = 40;

  private Lettering() {}

  static double width(String text) {
    Text probe = new Text(text);
    probe.setFont(FONT);
    return probe.getLayoutBounds().getWidth();
  }

  /// A report's title, cut short where it is long.
  static String title(Report report) {
    String title = report.title();
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
  }

  /// What a report's title and its days in words need beside its bar.
  static Lane.Label label(Report report) {
    return new Lane.Label(width(title(report)), width(Lane.words(report)));
  }
}
