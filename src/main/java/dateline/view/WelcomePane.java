package dateline.view;

import dateline.view.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What an empty window says: what to drop, and where to get something to look at.
final class WelcomePane extends VBox {
  WelcomePane(Runnable onAdd, Runnable onSamples) {
    super(16);
    getStyleClass().addAll("card", "welcome");
    setId("welcome");
    setAlignment(Pos.CENTER);
    setMaxSize(440, USE_PREF_SIZE);
    Label title = new Label("Drop news reports here");
    title.getStyleClass().add("welcome-title");
    Label words =
        new Label(
            "Saved web pages, text files, or a folder of them. Dateline reads the places and days"
                + " that they mention, on this machine alone, and shows them on the map.");
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    words.getStyleClass().add("welcome-words");
    words.setMinHeight(USE_PREF_SIZE);
    Button add = new Button("Add reports…");
    add.getStyleClass().add("accent");
    add.setOnAction(_ -> onAdd.run());
    Button samples = new Button("Show five sample reports");
    samples.setId("samples");
    samples.setOnAction(_ -> onSamples.run());
    HBox buttons = new HBox(8, add, samples);
    buttons.setAlignment(Pos.CENTER);
    getChildren().addAll(Icon.DROP.node(), title, words, buttons);
  }
}
