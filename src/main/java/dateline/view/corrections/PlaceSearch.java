package dateline.view.corrections;

import dateline.explore.PlaceWords;
import dateline.model.Place;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A search over the gazetteer for the place that a name means; where it has none, a position that
/// is typed or pointed at on the map.
final class PlaceSearch {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 184;

  private final NamedSpot spot;
  private final MapPicker picker;
  private final Popup popup = new Popup();
  private final TextField name = new TextField();
  private final ListView<Place> found = new ListView<>();
  private final Label nothing = new Label("No place is known by this name");
  private final ToggleGroup scopes = new ToggleGroup();

  /// @param scope the one that is chosen first
  PlaceSearch(NamedSpot spot, MapPicker picker, Scope scope) {
    this.spot = spot;
    this.picker = picker;
    Label headline = new Label("The place that " + spot.quoted() + " means");
    headline.getStyleClass().add("headline");
    headline.setWrapText(true);
    name.setId("place-name");
    name.setPromptText("Name of a place, or coordinates");
    name.setAccessibleText("Name of the place, or its coordinates");
    name.setOnKeyPressed(this::nameKey);
    name.setOnAction(_ -> keep(found.getItems().stream().findFirst().orElse(null)));
    name.textProperty().subscribe(this::search);
    found.setId("places-found");
    found.setAccessibleText("Places found");
    found.setPlaceholder(nothing);
    found.setPrefSize(WIDTH, HEIGHT);
    found.setCellFactory(_ -> new PlaceCell());
    found.setOnKeyPressed(this::listKey);
    found.setOnMouseClicked(_ -> keep(found.getSelectionModel().getSelectedItem()));
    Button point = new Button("Point at it on the map…");
    point.setId("point-on-map");
    point.getStyleClass().add("small");
    point.setOnAction(_ -> point());
    VBox card = new VBox(8, headline, name, found, point, scopeButtons(scope));
    card.getStyleClass().addAll("card", "place-search");
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  private HBox scopeButtons(Scope chosen) {
    HBox row = new HBox(12);
    for (Scope scope : Scope.values()) {
      RadioButton button = new RadioButton(scope.label());
      button.setUserData(scope);
      button.setToggleGroup(scopes);
      button.setSelected(scope == chosen);
      row.getChildren().add(button);
    }
    return row;
  }

  void show(Node owner, Point2D at) {
    name.setText(spot.name());
    popup.show(owner, at.getX(), at.getY());
    name.requestFocus();
    name.selectAll();
  }

  private void search(String words) {
    Optional<Place> typed = TypedPosition.of(spot.name(), words);
    if (words.isBlank() || typed.isPresent()) {
      found.getItems().setAll(typed.stream().toList());
      return;
    }
    spot.corrections()
        .findPlaces(
            words.strip(),
            places -> {
              if (words.equals(name.getText())) {
                found.getItems().setAll(places);
              }
            });
  }

  private void point() {
    popup.hide();
    picker.pick(
        spot.quoted(),
        where -> keep(Place.setByHand(spot.name(), where.centre(), where.radiusKm())));
  }

  private void nameKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !found.getItems().isEmpty()) {
      found.requestFocus();
      found.getSelectionModel().selectFirst();
      event.consume();
    }
  }

  private void listKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      keep(found.getSelectionModel().getSelectedItem());
      event.consume();
    }
  }

  private void keep(@Nullable Place place) {
    if (place != null) {
      popup.hide();
      spot.decide((Scope) scopes.getSelectedToggle().getUserData(), place);
    }
  }

  /// A place, and below it what and where it is.
  private static final class PlaceCell extends ListCell<Place> {
    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
      super.updateItem(place, empty);
      setText(null);
      setGraphic(null);
      if (!empty && place != null) {
        Label title = new Label(place.name());
        Label what = new Label(PlaceWords.what(place));
        what.getStyleClass().add("what");
        setGraphic(new VBox(title, what));
        setAccessibleText(PlaceWords.inFull(place));
      }
    }
  }
}
