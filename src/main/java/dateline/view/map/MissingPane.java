package dateline.view.map;

import dateline.explore.Library;
import dateline.explore.Quote;
import dateline.explore.Sighting;
import dateline.explore.Unplaced;
import dateline.model.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The names of the whole project that are not on the map, each with its sentences behind it.
final class MissingPane extends MapPanel {
  /// How many sentences of one name are fetched at most.
  private static final int QUOTED = 60;

  private final Library library;
  private final ListView<MissingLine> list = new ListView<>();
  private @Nullable MissingLine unfolded;
  private @Nullable Corrector corrector;

  /// @param onQuote told of the sighting whose sentence is clicked
  MissingPane(Library library, Consumer<Sighting> onQuote, Runnable onClose) {
    super("Not on the map", onClose);
    this.library = library;
    list.setId("missing");
    list.setAccessibleText("Names that are not on the map");
    list.setCellFactory(_ -> new MissingCell(this::toggle, onQuote, this::place));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setPrefHeight(360);
    fill(list);
  }

  void show(List<Unplaced> names) {
    unfolded = null;
    list.getItems().setAll(names.stream().map(MissingLine.Name::new).toList());
  }

  /// Lets people say where a name lies.
  void setCorrector(Corrector corrector) {
    this.corrector = corrector;
  }

  private void place(Node under, Unplaced unplaced) {
    if (corrector != null) {
      corrector.place(under, unplaced.sightings());
    }
  }

  private void key(KeyEvent event) {
    boolean asksForMenu =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (asksForMenu
        && list.getSelectionModel().getSelectedItem() instanceof MissingLine.Name(var unplaced)) {
      place(list, unplaced);
      event.consume();
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      toggle(list.getSelectionModel().getSelectedItem());
      event.consume();
    }
  }

  /// Unfolds a name, and folds the one that was unfolded.
  private void toggle(@Nullable MissingLine chosen) {
    if (chosen instanceof MissingLine.Name name) {
      list.getItems().removeIf(MissingLine.Sentence.class::isInstance);
      unfolded = chosen.equals(unfolded) ? null : chosen;
      if (unfolded != null) {
        fetch(name);
      }
    }
  }

  private void fetch(MissingLine.Name name) {
    name.unplaced().sightings().stream()
        .limit(QUOTED)
        .collect(
            Collectors.groupingBy(
                sighting -> sighting.report().id(), LinkedHashMap::new, Collectors.toList()))
        .forEach((id, sightings) -> library.fetch(id, found -> add(name, found, sightings)));
  }

  private void add(MissingLine name, Optional<Reading> reading, List<Sighting> sightings) {
    if (name.equals(unfolded)) {
      List<MissingLine.Sentence> sentences =
          reading.stream()
              .flatMap(read -> sightings.stream().map(sighting -> Quote.of(read, sighting)))
              .map(MissingLine.Sentence::new)
              .toList();
      list.getItems().addAll(list.getItems().indexOf(name) + 1, sentences);
    }
  }
}
