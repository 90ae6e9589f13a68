package dateline.view.timeline;

import dateline.model.TimeSpan;
import dateline.resolve.time.DayReader;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Where days are typed on the timeline: those of the window, or of a report in the hand. It comes
/// when it is asked for, and goes with Enter, Escape or a click elsewhere.
final class TypedDays extends HBox {
  private final DayReader days = new DayReader();
  private final Label what = new Label();
  private final TextField field = new TextField();
  private final Label unclear = new Label();
  private Consumer<TimeSpan> taker = _ -> {};
  private Runnable left = () -> {};
  private @Nullable Node cameFrom;

  TypedDays() {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getStyleClass().add("typed-days");
    field.setId("typed-days");
    field.setPrefColumnCount(18);
    field.setPromptText("3 March 2017");
    unclear.setId("typed-unclear");
    unclear.getStyleClass().add("typed-unclear");
    unclear.managedProperty().bind(unclear.visibleProperty());
    getChildren().addAll(what, field, unclear);
    setVisible(false);
    field.setOnAction(_ -> take());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().subscribe(this::leaveWithoutFocus);
    field.textProperty().subscribe(() -> unclear.setVisible(false));
  }

  /// Asks for days.
  ///
  /// @param asked what they are of, as the reader of a screen says it too
  /// @param begun what is typed already
  /// @param then told the days
  /// @param otherwise called where none are given
  void ask(String asked, String begun, Consumer<TimeSpan> then, Runnable otherwise) {
    what.setText(asked);
    field.setAccessibleText(asked);
    taker = then;
    left = otherwise;
    cameFrom = getScene().getFocusOwner();
    setVisible(true);
    field.setText(begun);
    field.requestFocus();
    field.end();
  }

  private void take() {
    switch (days.read(field.getText())) {
      case DayReader.Answer.Days(TimeSpan span) -> {
        left = () -> {};
        close();
        taker.accept(span);
      }
      case DayReader.Answer.Unclear(String why) -> {
        unclear.setText(why);
        unclear.setVisible(true);
      }
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void leaveWithoutFocus(boolean focused) {
    if (!focused && isVisible()) {
      cameFrom = null;
      close();
    }
  }

  private void close() {
    Node back = cameFrom;
    setVisible(false);
    if (back != null) {
      back.requestFocus();
    }
    left.run();
    left = () -> {};
  }
}
