package dateline.view.map;

import dateline.explore.Sighting;
import dateline.explore.Unplaced;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
  private final BiConsumer<Node, Unplaced> onPlace;

  /// @param onChosen told of a line that is clicked
  /// @param onQuote told of the sighting whose sentence is clicked
  /// @param onPlace told of the node that is pressed to place a name
  MissingCell(
      Consumer<MissingLine> onChosen,
      Consumer<Sighting> onQuote,
      BiConsumer<Node, Unplaced> onPlace) {
    this.onQuote = onQuote;
    this.onPlace = onPlace;
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

  private HBox name(Unplaced unplaced) {
    Label name = new Label(unplaced.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = new Label(Integer.toString(unplaced.sightings().size()));
    count.getStyleClass().add("count");
    Button place = new Button("Place…");
    place.getStyleClass().add("place-name-button");
    place.setMinWidth(USE_PREF_SIZE);
    place.setFocusTraversable(false);
    place.setAccessibleText("Say where " + unplaced.name() + " lies");
    place.setOnAction(_ -> onPlace.accept(place, unplaced));
    HBox line = new HBox(8, name, count, place);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
