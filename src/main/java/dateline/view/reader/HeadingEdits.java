package dateline.view.reader;

import dateline.explore.Corrections;
import dateline.explore.DateWords;
import dateline.explore.LanguageNames;
import dateline.model.Decisions;
import dateline.model.Masthead.Field;
import dateline.resolve.time.DayReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;

/// What can be set in the heading of a report.
record HeadingEdits(Corrections corrections, DayReader days, long reportId) {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+\\S*");

  /// An empty value takes the field back to what was read.
  void set(Field field, String name, String value) {
    String what =
        value.isBlank() ? name + " as it was read" : name + " set to “" + value.strip() + "”";
    change(what, field, value);
  }

  /// Sets the language by its name or code, or says why it cannot.
  Optional<String> setLanguage(String typed) {
    Optional<String> code = LanguageNames.codeOf(typed);
    if (code.isEmpty() && !typed.isBlank()) {
      return Optional.of("No language has this name. Write it in English, as “French”");
    }
    String what =
        code.map(it -> "Language set to " + LanguageNames.of(it)).orElse("Language as it was read");
    change(what, Field.LANGUAGE, code.orElse(""));
    return Optional.empty();
  }

  /// Sets the address of the page, or says why it cannot.
  Optional<String> setAddress(String typed) {
    if (!typed.isBlank() && !ADDRESS.matcher(typed.strip()).matches()) {
      return Optional.of("An address begins with http:// or https://");
    }
    String what = typed.isBlank() ? "Address as it was read" : "Address set to " + typed.strip();
    change(what, Field.URL, typed);
    return Optional.empty();
  }

  private void change(String what, Field field, String value) {
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
