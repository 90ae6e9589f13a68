package dateline.view;

import dateline.view.theme.Icon;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One file and what became of it.
final class ArrivalCell extends ListCell<Arrival> {
  ArrivalCell() {
    getStyleClass().add("arrival-cell");
    setPrefWidth(0);
    setWrapText(true);
  }

  @Override
  protected void updateItem(@Nullable Arrival arrival, boolean empty) {
    super.updateItem(arrival, empty);
    getStyleClass().removeAll("added", "known", "refused");
    setText(null);
    setGraphic(null);
    setTooltip(null);
    if (!empty && arrival != null) {
      getStyleClass().add(arrival.kind().name().toLowerCase(Locale.ROOT));
      setText(arrival.words());
      setGraphic(icon(arrival.kind()).node());
      setTooltip(new Tooltip(arrival.source() + "\n" + arrival.words()));
    }
  }

  private static Icon icon(Arrival.Kind kind) {
    return switch (kind) {
      case ADDED -> Icon.ADDED;
      case KNOWN -> Icon.KNOWN;
      case REFUSED -> Icon.REFUSED;
    };
  }
}
