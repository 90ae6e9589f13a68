package dateline.view;

import dateline.explore.Explorer;
import dateline.explore.History;
import dateline.explore.History.Step;
import dateline.view.Chooser.Wish;
import dateline.view.theme.Icon;
import dateline.view.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// All that the window can be told, with its keys.
final class MainMenu extends MenuButton {
  private final Desk desk;
  private final Chooser chooser;

  MainMenu(
      Desk desk,
      History history,
      Chooser chooser,
      Theme theme,
      Explorer explorer,
      WindowPane window) {
    this.desk = desk;
    this.chooser = chooser;
    setGraphic(Icon.MENU.node());
    setId("menu");
    setAccessibleText("Menu");
    getStyleClass().addAll("button-icon", "flat", "no-arrow");
    getItems()
        .addAll(
            item("New project…", "Shortcut+N", () -> ask(Wish.NEW_PROJECT, desk::create)),
            item("Open project…", "Shortcut+O", () -> ask(Wish.OPEN_PROJECT, desk::open)),
            recent(),
            item("Save a copy…", "Shortcut+Shift+S", () -> ask(Wish.SAVE_COPY, desk::saveCopy)),
            new SeparatorMenuItem(),
            step("Undo", "Shortcut+Z", history.lastProperty(), history::undo),
            step("Redo", "Shortcut+Shift+Z", history.nextProperty(), history::redo),
            new SeparatorMenuItem(),
            item("Add reports…", "Shortcut+I", this::addReports),
            item("Add a folder…", "Shortcut+Shift+I", this::addFolder),
            item("Watch a folder…", null, () -> ask(Wish.FOLDER, desk::watch)),
            item("Paste text or files", "Shortcut+V", window::paste),
            new SeparatorMenuItem(),
            item("Find a report", "Shortcut+F", window::startSearch),
            item("Next match", "F3", () -> window.stepHits(true)),
            item("Previous match", "Shift+F3", () -> window.stepHits(false)),
            item("Show all marks", "Shortcut+0", window::fitMap),
            item("Play or pause", "Shortcut+P", window::togglePlaying),
            new SeparatorMenuItem(),
            fold("Reports", "Shortcut+1", window.margins().reports()),
            fold("Timeline", "Shortcut+2", window.margins().timeline()),
            fold("Reader", "Shortcut+3", window.margins().reader()),
            themes(theme),
            countCopies(explorer),
            new SeparatorMenuItem(),
            item("About Dateline", null, window::showAbout),
            item("Quit", "Shortcut+Q", desk::quit));
  }

  void addReports() {
    List<Path> files = chooser.choose(Wish.REPORTS);
    if (!files.isEmpty()) {
      desk.add(files);
    }
  }

  private void addFolder() {
    ask(Wish.FOLDER, folder -> desk.add(List.of(folder)));
  }

  private void ask(Wish wish, Consumer<Path> action) {
    chooser.choose(wish).stream().findFirst().ifPresent(action);
  }

  private static MenuItem item(String name, @Nullable String keys, Runnable action) {
    MenuItem item = new MenuItem(name);
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Says what it would undo or do again: "Undo: day set to 3 March 2017".
  private static MenuItem step(
      String name, String keys, ObservableValue<@Nullable Step> next, Runnable action) {
    MenuItem item = item(name, keys, action);
    item.setMnemonicParsing(false);
    next.subscribe(
        step -> {
          item.setText(step == null ? name : name + ": " + step.inSentence());
          item.setDisable(step == null);
        });
    return item;
  }

  private Menu recent() {
    Menu menu = new Menu("Open recent");
    Runnable fill =
        () -> {
          menu.getItems().setAll(desk.recent().stream().map(this::recent).toList());
          menu.setDisable(desk.recent().isEmpty());
        };
    desk.recent().addListener((ListChangeListener<Path>) _ -> fill.run());
    fill.run();
    return menu;
  }

  private MenuItem recent(Path project) {
    MenuItem item = item(project.toString(), null, () -> desk.open(project));
    item.setMnemonicParsing(false);
    return item;
  }

  private static MenuItem fold(String name, String keys, Margin margin) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setAccelerator(KeyCombination.valueOf(keys));
    margin.foldedProperty().subscribe(folded -> item.setSelected(!folded));
    item.selectedProperty().subscribe(shown -> margin.foldedProperty().set(!shown));
    return item;
  }

  private static MenuItem countCopies(Explorer explorer) {
    CheckMenuItem item = new CheckMenuItem("Count copies too");
    item.setId("count-copies");
    item.selectedProperty().bindBidirectional(explorer.copiesCountedProperty());
    return item;
  }

  private static Menu themes(Theme theme) {
    Menu menu = new Menu("Theme");
    ToggleGroup group = new ToggleGroup();
    for (Theme.Choice choice : Theme.Choice.values()) {
      RadioMenuItem item = new RadioMenuItem(choice.label());
      item.setToggleGroup(group);
      item.setOnAction(_ -> theme.choiceProperty().set(choice));
      theme.choiceProperty().subscribe(now -> item.setSelected(now == choice));
      menu.getItems().add(item);
    }
    return menu;
  }
}
