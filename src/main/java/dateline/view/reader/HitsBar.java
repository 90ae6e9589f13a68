package dateline.view.reader;

import dateline.model.Span;
import dateline.view.theme.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Says how often the report has what is looked for, and goes from one to the next.
final class HitsBar extends HBox {
  private final Label words = new Label();

  /// @param chosen the span at which the reader stands
  /// @param step told whether to go forwards
  HitsBar(Hits hits, ObservableValue<? extends @Nullable Span> chosen, Consumer<Boolean> step) {
    super(4);
    setId("hits");
    getStyleClass().addAll("card", "hits-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren()
        .addAll(
            words,
            button(Icon.UP, "Previous match (Shift+F3)", () -> step.accept(false)),
            button(Icon.UNFOLDED, "Next match (F3)", () -> step.accept(true)));
    Runnable show = () -> show(hits.spansProperty().get(), chosen.getValue());
    hits.spansProperty().subscribe(show);
    chosen.subscribe(show);
    show.run();
  }

  private void show(List<Span> all, @Nullable Span at) {
    setVisible(!all.isEmpty());
    int place = at == null ? -1 : all.indexOf(at);
    String count = all.size() == 1 ? "1 match" : all.size() + " matches";
    words.setText(place < 0 ? count : (place + 1) + " of " + count);
  }

  private static Button button(Icon icon, String name, Runnable action) {
    Button button = new Button(null, icon.node());
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
