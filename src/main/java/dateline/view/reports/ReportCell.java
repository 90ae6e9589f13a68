package dateline.view.reports;

import dateline.explore.DateWords;
import dateline.explore.LanguageNames;
import dateline.model.Dating;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.search.Finding;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A report in the list: its title, and below it where it is from, its day and its places.
final class ReportCell extends ListCell<Report> {
  static final double HEIGHT = 76;

  /// With the words that were found.
  static final double HEIGHT_FOUND = 132;

  private static final double TWO_LINES = 38;
  private static final PseudoClass COPY = PseudoClass.getPseudoClass("copy");

  private final Label title = new Label();
  private final Label origin = new Label();
  private final CopyChip chip = new CopyChip();
  private final HBox facts = new HBox(8, origin, chip);
  private final VBox lines = new VBox(4, title, facts);
  private final Function<Report, @Nullable Finding> finder;
  private final Folding folding;
  private final Consumer<Report> toggler;

  /// @param finder answers where a report has what is looked for, or null
  /// @param toggler folds the copies of a report out or away
  ReportCell(
      Function<Report, @Nullable Finding> finder, Folding folding, Consumer<Report> toggler) {
    this.finder = finder;
    this.folding = folding;
    this.toggler = toggler;
    getStyleClass().add("report-cell");
    title.getStyleClass().add("report-title");
    origin.getStyleClass().add("report-facts");
    title.setWrapText(true);
    title.setMaxHeight(TWO_LINES);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    lines.setAlignment(Pos.CENTER_LEFT);
    facts.setAlignment(Pos.BASELINE_LEFT);
    setGraphic(lines);
  }

  @Override
  protected void updateItem(@Nullable Report report, boolean empty) {
    super.updateItem(report, empty);
    lines.setVisible(report != null);
    if (report != null) {
      title.setText(report.title());
      origin.setText(facts(report));
      int copies = folding.copiesOf(report).size();
      chip.show(copies, folding.isUnfolded(report), () -> toggler.accept(report));
      pseudoClassStateChanged(COPY, folding.isCopy(report));
      String more = copies == 0 ? "" : ", " + CopyChip.words(copies);
      setAccessibleText(report.title() + ", " + facts(report) + more);
      Finding finding = finder.apply(report);
      lines.getChildren().setAll(title, facts);
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
