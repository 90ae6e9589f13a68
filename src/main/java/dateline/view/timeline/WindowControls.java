package dateline.view.timeline;

import dateline.explore.DateWords;
import dateline.explore.Explorer;
import dateline.explore.Presence;
import dateline.model.TimeSpan;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The window in words, what of a thing must lie in it, and the ways out of it.
final class WindowControls extends HBox {
  private final Button words = new Button();
  private final MenuButton presence = new MenuButton();
  private final Button back = new Button("Back");
  private final Button all = new Button("All time");

  /// @param showAll what "All time" does
  /// @param ask what a click on the words does
  WindowControls(Explorer explorer, Runnable showAll, Runnable ask) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().addAll("flat", "window-words");
    words.setId("window-words");
    words.setTooltip(new Tooltip("Type the days to show, such as 3 March 2017"));
    words.setOnAction(_ -> ask.run());
    presence.setId("presence");
    presence.getStyleClass().addAll("flat", "choice");
    presence.setTooltip(new Tooltip("What of a day or span must lie in the window"));
    back.getStyleClass().add("flat");
    back.setId("back");
    back.setTooltip(new Tooltip("Back to the days before this selection (Alt+Left)"));
    back.setOnAction(_ -> explorer.goBack());
    back.visibleProperty().bind(explorer.movedAwayProperty());
    all.getStyleClass().add("flat");
    all.setId("all-time");
    all.setTooltip(new Tooltip("Show all days again"));
    all.setOnAction(_ -> showAll.run());
    for (Button button : new Button[] {back, all}) {
      button.managedProperty().bind(button.visibleProperty());
      button.setMinWidth(USE_PREF_SIZE);
    }
    presence.managedProperty().bind(presence.visibleProperty());
    presence.setMinWidth(USE_PREF_SIZE);
    fillPresence(explorer);
    getChildren().addAll(words, presence, back, all);
    explorer.windowProperty().subscribe(this::showWindow);
  }

  private void fillPresence(Explorer explorer) {
    ToggleGroup group = new ToggleGroup();
    for (Presence choice : Presence.values()) {
      RadioMenuItem item = new RadioMenuItem(choice.label());
      item.setToggleGroup(group);
      item.setOnAction(_ -> explorer.presenceProperty().set(choice));
      explorer.presenceProperty().subscribe(now -> item.setSelected(now == choice));
      presence.getItems().add(item);
    }
    explorer.presenceProperty().subscribe(now -> presence.setText(now.label()));
  }

  private void showWindow(TimeSpan window) {
    boolean ever = window.equals(TimeSpan.EVER);
    words.setText(ever ? "All time" : DateWords.of(window));
    words.setAccessibleText("Days shown: " + words.getText());
    presence.setVisible(!ever);
    all.setVisible(!ever);
  }
}
