package dateline.view.reader;

import dateline.explore.LanguageNames;
import dateline.model.Masthead;
import dateline.model.Masthead.Field;
import dateline.model.Reading;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lines about a report, most of them to be corrected where they stand.
abstract sealed class HeadingLines extends VBox permits Heading, Details {
  final Reading reading;
  final HeadingEdits edits;

  HeadingLines(Reading reading, HeadingEdits edits) {
    super(4);
    this.reading = reading;
    this.edits = edits;
    getStyleClass().add("heading");
  }

  /// Adds the line of a field as it is known, or one that says that it is not.
  final void addField(Field field, String name, String styleClass) {
    String value = value(field);
    EditableLine line =
        new EditableLine(
            name,
            value.isEmpty() ? name + " not known" : value,
            value,
            typed -> keep(field, name, typed));
    getChildren().add(line.styled(value.isEmpty() ? "reason" : styleClass));
    addSetByYou(field);
  }

  /// Empty where it is not known.
  final String value(Field field) {
    String value = reading.article().masthead().value(field);
    return value == null ? "" : value;
  }

  final Optional<String> keep(Field field, String name, String typed) {
    edits.set(field, name, typed);
    return Optional.empty();
  }

  final void addSetByYou(Field field) {
    if (reading.decided().decisions().fields().containsKey(field)) {
      Masthead asRead = reading.decided().asRead().masthead();
      String read = asRead.value(field);
      String before = field == Field.LANGUAGE && read != null ? LanguageNames.of(read) : read;
      add("Set by you" + (before == null ? "" : "; read as “" + before + "”"), "reason");
    }
  }

  final void add(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }
}
