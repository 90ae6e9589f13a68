package dateline.view.reader;

import dateline.explore.DateWords;
import dateline.model.Dating;
import dateline.model.Decisions;
import dateline.model.Masthead.Field;
import dateline.model.Part;
import dateline.model.Reading;
import dateline.model.Source;
import dateline.resolve.time.MissingFacts;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What a report is known to say of itself: its title where the text has none, outlet, author, and
/// its day with the reasons for it, or with what would date it.
final class Heading extends HeadingLines {
  Heading(Reading reading, HeadingEdits edits) {
    super(reading, edits);
    if (!isTitleInText(reading)) {
      addTitle();
    }
    addKnown(Field.OUTLET, "Outlet", "origin");
    addKnown(Field.AUTHOR, "Author", "author");
    addDay();
    addFacts();
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

  /// Whether the text itself shows the title.
  static boolean isTitleInText(Reading reading) {
    return !reading.article().spansOf(Part.TITLE).isEmpty() && !isTitleSet(reading);
  }

  private void addTitle() {
    EditableLine line =
        new EditableLine(
            "Title", reading.title(), reading.title(), typed -> keep(Field.TITLE, "Title", typed));
    getChildren().add(line.styled("reader-title"));
    addSetByYou(Field.TITLE);
  }

  private void addKnown(Field field, String name, String styleClass) {
    if (!value(field).isEmpty()) {
      addField(field, name, styleClass);
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

  /// A line for each, whose quotation is whole on pointing at it.
  private void addFacts() {
    List<String> facts = MissingFacts.of(reading);
    if (!facts.isEmpty()) {
      add("What would date it:", "reason");
    }
    for (String fact : facts) {
      Label line = new Label("• " + fact);
      line.getStyleClass().add("reason");
      line.setTooltip(new Tooltip(fact));
      getChildren().add(line);
    }
  }

  private void addLost() {
    List<String> lost = reading.decided().decisions().lostIn(reading.article().text());
    for (String words : lost) {
      add("What you decided about “" + words + "” found no hold in this version", "reason");
    }
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
