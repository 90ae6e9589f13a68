package dateline.view;

import dateline.ingest.Outcome;
import dateline.view.theme.Icon;
import java.nio.file.Path;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One file and what became of it.
final class ArrivalCell extends ListCell<Outcome> {
  ArrivalCell() {
    getStyleClass().add("arrival-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Outcome outcome, boolean empty) {
    super.updateItem(outcome, empty);
    getStyleClass().removeAll("added", "known", "refused");
    setText(null);
    setGraphic(null);
    setTooltip(null);
    if (!empty && outcome != null) {
      show(outcome);
    }
  }

  private void show(Outcome outcome) {
    switch (outcome) {
      case Outcome.Added(_, var report) -> show("added", Icon.ADDED, report.title());
      case Outcome.AlreadyKnown(String source) ->
          show("known", Icon.KNOWN, name(source) + ": already known");
      case Outcome.Refused(String source, var why) ->
          show("refused", Icon.REFUSED, name(source) + ": " + why.getMessage());
    }
  }

  private void show(String styleClass, Icon icon, String words) {
    getStyleClass().add(styleClass);
    setText(words);
    setGraphic(icon.node());
    setTooltip(new Tooltip(words));
  }

  /// A file by its own name, without the folders.
  private static String name(String source) {
    Path name = Path.of(source).getFileName();
    return name == null ? source : name.toString();
  }
}
