package dateline.view.reader;

import dateline.explore.LanguageNames;
import dateline.model.Masthead.Field;
import dateline.model.Reading;

/// What is seldom asked of a report: its language, its address, what is not known of it, and a
/// title to set in the place of the one in the text.
final class Details extends HeadingLines {
  Details(Reading reading, HeadingEdits edits) {
    super(reading, edits);
    if (Heading.isTitleInText(reading)) {
      addTitle();
    }
    addUnknown(Field.OUTLET, "Outlet");
    addUnknown(Field.AUTHOR, "Author");
    addLanguage();
    addAddress();
  }

  private void addTitle() {
    EditableLine line =
        new EditableLine(
            "Title",
            "Correct the title",
            reading.title(),
            typed -> keep(Field.TITLE, "Title", typed));
    getChildren().add(line.styled("reason"));
  }

  private void addUnknown(Field field, String name) {
    if (value(field).isEmpty()) {
      addField(field, name, "reason");
    }
  }

  private void addLanguage() {
    String code = value(Field.LANGUAGE);
    String name = code.isEmpty() ? "" : LanguageNames.of(code);
    String shown = code.isEmpty() ? "Language not known" : "In " + name;
    EditableLine line = new EditableLine("Language", shown, name, edits::setLanguage);
    getChildren().add(line.styled("reason", "language"));
    addSetByYou(Field.LANGUAGE);
  }

  private void addAddress() {
    String url = value(Field.URL);
    String shown = url.isEmpty() ? "Address not known" : url;
    EditableLine line = new EditableLine("Address", shown, url, edits::setAddress);
    getChildren().add(line.styled("reason", "address"));
    addSetByYou(Field.URL);
  }
}
