package dateline.view.reader;

import dateline.explore.DateWords;
import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Reading;
import dateline.model.Source;
import dateline.resolve.time.MissingFacts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a report says of itself: outlet, author, and its day with the reasons for it.
final class Heading extends VBox {
  Heading(Reading reading) {
    super(4);
    getStyleClass().add("heading");
    if (reading.article().spansOf(Part.TITLE).isEmpty()) {
      add(reading.title(), "reader-title");
    }
    Masthead masthead = reading.article().masthead();
    String origin =
        Stream.of(masthead.outlet(), masthead.author())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    if (!origin.isEmpty()) {
      add(origin, "origin");
    }
    Dating published = reading.published();
    add(day(published), "day");
    if (published != null) {
      published.reasons().forEach(reason -> add(sentence(reason), "reason"));
    }
    List<String> facts = MissingFacts.of(reading);
    if (!facts.isEmpty()) {
      add("What would date it:\n• " + String.join("\n• ", facts), "reason");
    }
    String depth = Depth.of(reading);
    if (!depth.isEmpty()) {
      add(depth, "depth");
    }
    Source source = reading.article().source();
    if (source.guessed()) {
      add("Read as " + source.charset() + ", which is a guess", "reason");
    }
    String provenance = String.join("\n", Provenance.of(reading.article()));
    Tooltip.install(this, new Tooltip(provenance));
    setAccessibleHelp(provenance);
  }

  private void add(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }

  private static String day(@Nullable Dating published) {
    return published == null
        ? "Undated: nothing in it says when it came out"
        : "Published " + DateWords.of(published.days());
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
