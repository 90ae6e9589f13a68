package dateline.view.map;

import dateline.explore.Mark;
import dateline.explore.PlaceWords;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a mark is and where, how sure that is and why, what else it could be, and how and when it
/// is spoken of.
final class CardFacts extends VBox {
  private final Map<Place, CandidateRow> candidates = new LinkedHashMap<>();

  CardFacts(Mark mark, Consumer<@Nullable Place> onCandidate) {
    getStyleClass().add("facts");
    switch (mark.location()) {
      case Location.Known known -> addKnown(mark, known, onCandidate);
      case Location.Derived derived -> {
        add("kind", MarkWords.kind(mark));
        addReason(derived);
        getChildren().add(coordinates(mark.shape().centre(), "around "));
      }
      case Location.Unknown unknown -> add("why", unknown.reason());
    }
    add("counts", MarkWords.counts(mark));
    add("why", MarkWords.days(mark));
    MarkWords.spellingsByReport(mark).forEach(line -> add("why", line));
  }

  private void addKnown(Mark mark, Location.Known known, Consumer<@Nullable Place> onCandidate) {
    String within = MarkWords.within(known.place());
    add("kind", within.isEmpty() ? MarkWords.kind(mark) : MarkWords.kind(mark) + " in " + within);
    getChildren().add(coordinates(known.place().position(), ""));
    addReason(known);
    List<Place> others = known.runnersUp();
    if (!others.isEmpty()) {
      add("others", "Could also be");
      others.forEach(place -> addCandidate(place, onCandidate));
    }
  }

  private void addCandidate(Place place, Consumer<@Nullable Place> onCandidate) {
    CandidateRow row = new CandidateRow(place, onCandidate);
    candidates.put(place, row);
    getChildren().add(row);
  }

  /// Lets one of the places that it could also be be taken.
  ///
  /// @param onTaken told of the node that was pressed, and of the place
  void setOnTaken(BiConsumer<Node, Place> onTaken) {
    candidates.forEach((place, row) -> row.setOnTaken(node -> onTaken.accept(node, place)));
  }

  private void addReason(Location location) {
    add("why", MarkWords.sureness(location.confidence()) + ": " + location.reason());
  }

  private void add(String styleClass, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }

  private static Node coordinates(Position at, String about) {
    String written = PlaceWords.coordinates(at);
    Label label = new Label(about + written);
    label.getStyleClass().add("why");
    Button copy = new Button("Copy");
    copy.getStyleClass().add("copy");
    copy.setAccessibleText("Copy the coordinates " + written);
    copy.setTooltip(new Tooltip("Copy the coordinates"));
    copy.setOnAction(
        _ -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(written);
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText("Copied");
        });
    HBox line = new HBox(label, copy);
    line.getStyleClass().add("coordinates");
    return line;
  }
}
