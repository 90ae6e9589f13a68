package dateline.view.map;

import dateline.explore.Sighting;
import dateline.explore.Unplaced;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A name with its count, or one of its sentences.
///
/// What can be done with a name stands at the end of its line.
final class MissingCell extends ListCell<MissingLine> {
  private static final PseudoClass SENTENCE = PseudoClass.getPseudoClass("sentence");

  private final Consumer<Sighting> onQuote;

  /// @param onChosen told of a line that is clicked
  /// @param onQuote told of the sighting whose sentence is clicked
  MissingCell(Consumer<MissingLine> onChosen, Consumer<Sighting> onQuote) {
    this.onQuote = onQuote;
    getStyleClass().add("missing-cell");
    setPrefWidth(0);
    setOnMouseClicked(
        _ -> {
          if (getItem() != null) {
            onChosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable MissingLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(SENTENCE, line instanceof MissingLine.Sentence);
    setGraphic(
        switch (line) {
          case null -> null;
          case MissingLine.Name(Unplaced unplaced) -> name(unplaced);
          case MissingLine.Sentence sentence -> new QuoteCell(sentence.quote(), onQuote);
        });
    if (line instanceof MissingLine.Name(Unplaced unplaced)) {
      setAccessibleText(unplaced.name() + ", " + unplaced.sightings().size());
    }
  }

  private static HBox name(Unplaced unplaced) {
    Label name = new Label(unplaced.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = new Label(Integer.toString(unplaced.sightings().size()));
    count.getStyleClass().add("count");
    return new HBox(8, name, count);
  }
}
