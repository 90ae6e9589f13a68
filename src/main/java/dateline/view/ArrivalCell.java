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
  }

  @Override
  protected void updateItem(@Nullable Arrival arrival, boolean empty) {
    super.updateItem(arrival, empty);
    getStyleClass().removeAll("added", "known", "refused");
    if (empty || arrival == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
    } else {
      getStyleClass().add(arrival.fate().name().toLowerCase(Locale.ROOT));
      String text = words(arrival);
      setText(text);
      setGraphic(icon(arrival).node());
      setTooltip(new Tooltip(text));
    }
  }

  private static String words(Arrival arrival) {
    return switch (arrival.fate()) {
      case ADDED -> arrival.report() == null ? arrival.file() : arrival.report().title();
      case KNOWN -> arrival.file() + ": already known";
      case REFUSED -> arrival.file() + ": " + arrival.words();
    };
  }

  private static Icon icon(Arrival arrival) {
    return switch (arrival.fate()) {
      case ADDED -> Icon.ADDED;
      case KNOWN -> Icon.KNOWN;
      case REFUSED -> Icon.REFUSED;
    };
  }
}
