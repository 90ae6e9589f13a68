package dateline.view.reports;

import dateline.explore.DateWords;
import dateline.explore.LanguageNames;
import dateline.model.Dating;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.search.Finding;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A report in the list: its title, and below it where it is from, its day and its places.
final class ReportCell extends ListCell<Report> {
  static final double HEIGHT = 76;

  /// With the words that were found.
  static final double HEIGHT_FOUND = 132;

  private static final double TWO_LINES = 38;

  private final Label title = new Label();
  private final Label origin = new Label();
  private final VBox lines = new VBox(4, title, origin);
  private final Function<Report, @Nullable Finding> finder;

  /// @param finder answers where a report has what is looked for, or null
  ReportCell(Function<Report, @Nullable Finding> finder) {
    this.finder = finder;
    getStyleClass().add("report-cell");
    title.getStyleClass().add("report-title");
    origin.getStyleClass().add("report-facts");
    title.setWrapText(true);
    title.setMaxHeight(TWO_LINES);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    lines.setAlignment(Pos.CENTER_LEFT);
    setGraphic(lines);
  }

  @Override
  protected void updateItem(@Nullable Report report, boolean empty) {
    super.updateItem(report, empty);
    lines.setVisible(report != null);
    if (report != null) {
      title.setText(report.title());
      origin.setText(facts(report));
      setAccessibleText(report.title() + ", " + facts(report));
      Finding finding = finder.apply(report);
      lines.getChildren().setAll(title, origin);
      if (finding != null) {
        lines.getChildren().add(new SnippetFlow(finding));
      }
    }
  }

  private static String facts(Report report) {
    Dating published = report.published();
    String day = DateWords.of(published == null ? null : published.days());
    long places = report.places().stream().filter(PlaceMention::isPlotted).count();
    String count = places == 1 ? "1 mention" : places + " mentions";
    return Stream.of(LanguageNames.tagOf(report.language()), day, count, report.outlet())
        .filter(fact -> fact != null)
        .collect(Collectors.joining("  ·  "));
  }
}
