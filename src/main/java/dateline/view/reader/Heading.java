package dateline.view.reader;

import dateline.explore.DateWords;
import dateline.explore.LanguageNames;
import dateline.model.Dating;
import dateline.model.Decisions;
import dateline.model.Masthead;
import dateline.model.Masthead.Field;
import dateline.model.Part;
import dateline.model.Reading;
import dateline.model.Source;
import dateline.resolve.time.MissingFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a report says of itself, to be corrected where it stands: title, outlet, author, its day
/// with the reasons for it, its language and its address.
final class Heading extends VBox {
  private final Reading reading;
  private final HeadingEdits edits;

  Heading(Reading reading, HeadingEdits edits) {
    super(4);
    this.reading = reading;
    this.edits = edits;
    getStyleClass().add("heading");
    addTitle();
    addField(Field.OUTLET, "Outlet", "origin");
    addField(Field.AUTHOR, "Author", "author");
    addDay();
    List<String> facts = MissingFacts.of(reading);
    if (!facts.isEmpty()) {
      add("What would date it:\n• " + String.join("\n• ", facts), "reason");
    }
    addLanguage();
    addAddress();
    String depth = Depth.of(reading);
    if (!depth.isEmpty()) {
      add(depth, "depth");
    }
    Source source = reading.article().source();
    if (source.guessed()) {
      add("Read as " + source.charset() + ", which is a guess", "reason");
    }
    addLost();
    String provenance = String.join("\n", Provenance.of(reading.article()));
    Tooltip.install(this, new Tooltip(provenance));
    setAccessibleHelp(provenance);
  }

  /// Whether a title was set that is not in the text.
  static boolean isTitleSet(Reading reading) {
    return reading.decided().decisions().fields().containsKey(Field.TITLE);
  }

  private void addTitle() {
    boolean isInText = !reading.article().spansOf(Part.TITLE).isEmpty() && !isTitleSet(reading);
    EditableLine line =
        new EditableLine(
            "Title",
            isInText ? "Correct the title" : reading.title(),
            reading.title(),
            typed -> keep(Field.TITLE, "Title", typed));
    getChildren().add(line.styled(isInText ? "reason" : "reader-title"));
    addSetByYou(Field.TITLE);
  }

  private void addField(Field field, String name, String styleClass) {
    String value = reading.article().masthead().value(field);
    EditableLine line =
        new EditableLine(
            name,
            value == null ? name + " not known" : value,
            value == null ? "" : value,
            typed -> keep(field, name, typed));
    getChildren().add(line.styled(value == null ? "reason" : styleClass));
    addSetByYou(field);
  }

  private void addLanguage() {
    String code = reading.article().masthead().language();
    String name = code == null ? "" : LanguageNames.of(code);
    String shown = code == null ? "Language not known" : "In " + name;
    EditableLine line = new EditableLine("Language", shown, name, edits::setLanguage);
    getChildren().add(line.styled("reason", "language"));
    addSetByYou(Field.LANGUAGE);
  }

  private void addAddress() {
    String url = reading.article().masthead().url();
    String shown = url == null ? "Address not known" : url;
    EditableLine line =
        new EditableLine("Address", shown, url == null ? "" : url, edits::setAddress);
    getChildren().add(line.styled("reason", "address"));
    addSetByYou(Field.URL);
  }

  private Optional<String> keep(Field field, String name, String typed) {
    edits.set(field, name, typed);
    return Optional.empty();
  }

  private void addSetByYou(Field field) {
    if (reading.decided().decisions().fields().containsKey(field)) {
      Masthead asRead = reading.decided().asRead().masthead();
      String read = asRead.value(field);
      String before = field == Field.LANGUAGE && read != null ? LanguageNames.of(read) : read;
      add("Set by you" + (before == null ? "" : "; read as “" + before + "”"), "reason");
    }
  }

  private void addDay() {
    Dating published = reading.published();
    Button none = edits.button("No day", edits::setNoDay);
    Button back = edits.button("As it was read", edits::setDayAsRead);
    back.setDisable(reading.decided().decisions().day() == null);
    HBox row = new HBox(8, none, back);
    EditableLine line =
        new EditableLine(
            "Day", day(published), published == null ? "" : typed(published), edits::setDay, row);
    getChildren().add(line.styled("day"));
    if (published != null) {
      published.reasons().forEach(reason -> add(sentence(reason), "reason"));
    }
  }

  private String day(@Nullable Dating published) {
    if (published != null) {
      return "Published " + DateWords.of(published.days());
    }
    Decisions decisions = reading.decided().decisions();
    return decisions.day() == null
        ? "Undated: nothing in it says when it came out"
        : "Undated, as set by you";
  }

  /// As the field reads it again.
  private static String typed(Dating published) {
    return DateWords.of(published.days()).replaceFirst("^from ", "since ");
  }

  private void addLost() {
    List<String> lost = reading.decided().decisions().lostIn(reading.article().text());
    for (String words : lost) {
      add("What you decided about “" + words + "” found no hold in this version", "reason");
    }
  }

  private void add(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
