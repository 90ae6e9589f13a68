package dateline.view.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// Where the speed is typed, or stepped by its arrows; what is no speed is put back.
final class SpeedField extends Spinner<Speed> {
  SpeedField() {
    setValueFactory(new Steps());
    setEditable(true);
    setId("speed");
    getStyleClass().add("speed");
    getEditor().setAccessibleText("Speed");
    setTooltip(new Tooltip("How fast the days pass: 6 hours/s, 3 days/s, 1 year/s"));
    getEditor().setOnAction(_ -> take());
    getEditor().focusedProperty().subscribe(this::take);
    getEditor().setOnKeyPressed(this::key);
  }

  private void take() {
    Speed.parsed(getEditor().getText()).ifPresent(getValueFactory()::setValue);
    getEditor().setText(getValue().label());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      getEditor().setText(getValue().label());
      event.consume();
    }
  }

  ObjectProperty<Speed> speedProperty() {
    return getValueFactory().valueProperty();
  }

  private static final class Steps extends SpinnerValueFactory<Speed> {
    Steps() {
      setConverter(
          new StringConverter<>() {
            @Override
            public String toString(Speed speed) {
              return speed.label();
            }

            @Override
            public Speed fromString(String text) {
              return Speed.parsed(text).orElse(getValue());
            }
          });
      setValue(Speed.through(0));
    }

    @Override
    public void decrement(int steps) {
      for (int i = 0; i < steps; i++) {
        setValue(getValue().slower());
      }
    }

    @Override
    public void increment(int steps) {
      for (int i = 0; i < steps; i++) {
        setValue(getValue().faster());
      }
    }
  }
}
