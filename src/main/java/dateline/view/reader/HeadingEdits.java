package dateline.view.reader;

import dateline.explore.Corrections;
import dateline.explore.DateWords;
import dateline.model.Decisions;
import dateline.model.Masthead.Field;
import dateline.resolve.time.DayReader;
import java.util.Optional;
import javafx.scene.control.Button;

/// What can be set in the heading of a report.
record HeadingEdits(Corrections corrections, DayReader days, long reportId) {

  /// An empty value takes the field back to what was read.
  void set(Field field, String name, String value) {
    String what =
        value.isBlank() ? name + " as it was read" : name + " set to “" + value.strip() + "”";
    corrections.change(reportId, what, decisions -> decisions.withField(field, value));
  }

  /// Sets the day as it is typed, or says why it cannot.
  Optional<String> setDay(String typed) {
    if (typed.isBlank()) {
      setDayAsRead();
      return Optional.empty();
    }
    return switch (days.read(typed)) {
      case DayReader.Answer.Unclear(String why) -> Optional.of(why);
      case DayReader.Answer.Days(var span) -> {
        String what = "Day set to " + DateWords.of(span);
        corrections.change(reportId, what, decisions -> decisions.withDay(span));
        yield Optional.empty();
      }
    };
  }

  void setNoDay() {
    corrections.change(reportId, "Set to have no day", Decisions::withNoDay);
  }

  void setDayAsRead() {
    corrections.change(reportId, "Day as it was read", Decisions::withDayAsRead);
  }

  Button button(String label, Runnable action) {
    Button button = new Button(label);
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
