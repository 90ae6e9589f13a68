package dateline.view;

import dateline.view.theme.Icon;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the top: the menu, the project's name, adding reports, and the folds.
final class Toolbar extends HBox {
  Toolbar(MenuButton menu, Desk desk, Runnable onAdd, MarginsPane margins) {
    super(8);
    getStyleClass().add("toolbar");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label();
    name.textProperty().bind(desk.nameProperty());
    name.getStyleClass().add("project-name");
    Button add = new Button("Add reports…", Icon.ADD.node());
    add.setId("add");
    add.setOnAction(_ -> onAdd.run());
    add.setTooltip(new Tooltip("Read files into the project, or drop them on the window"));
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    getChildren()
        .addAll(
            menu,
            name,
            spacer,
            add,
            fold("Reports", Icon.LEFT_PANE, margins.reports()),
            fold("Timeline", Icon.BOTTOM_PANE, margins.timeline()),
            fold("Reader", Icon.RIGHT_PANE, margins.reader()));
  }

  private static ToggleButton fold(String name, Icon icon, Margin margin) {
    ToggleButton button = new ToggleButton(null, icon.node());
    button.getStyleClass().addAll("button-icon", "flat", "fold-button");
    button.setId("fold-" + margin.name());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip("Show or hide: " + name.toLowerCase(Locale.ROOT)));
    BooleanProperty folded = margin.foldedProperty();
    folded.subscribe(isFolded -> button.setSelected(!isFolded));
    button.setOnAction(_ -> folded.set(!button.isSelected()));
    return button;
  }
}
