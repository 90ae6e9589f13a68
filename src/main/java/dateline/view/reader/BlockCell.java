package dateline.view.reader;

import dateline.model.Span;
import dateline.view.theme.Icon;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// One block of the page.
final class BlockCell extends ListCell<Block> {
  private final ReaderPane reader;
  private final ObservableValue<Number> wrapWidth;
  private @Nullable Passage passage;

  /// The lines that are shown if they can be written in: meanwhile they are not made anew.
  private @Nullable Block editable;

  BlockCell(ReaderPane reader, ObservableValue<Number> wrapWidth) {
    this.reader = reader;
    this.wrapWidth = wrapWidth;
    getStyleClass().add("block-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    reader.chosenProperty().subscribe(this::choose);
    setOnContextMenuRequested(this::showMenu);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Block.Fold fold) {
            reader.toggle(fold);
          }
        });
  }

  private void showMenu(ContextMenuEvent event) {
    Block block = getItem();
    if (block != null && !event.isKeyboardTrigger()) {
      reader.showMenu(
          this,
          new Point2D(event.getScreenX(), event.getScreenY()),
          spotOf(block, event.getSceneX(), event.getSceneY()));
      event.consume();
    }
  }

  private ReaderMenu.Spot spotOf(Block block, double sceneX, double sceneY) {
    return passage == null ? ReaderMenu.Spot.of(block) : passage.spotAt(sceneX, sceneY);
  }

  @Override
  protected void updateItem(@Nullable Block block, boolean empty) {
    super.updateItem(block, empty);
    if (block instanceof Block.Editable && block.equals(editable)) {
      return;
    }
    editable = block instanceof Block.Editable ? block : null;
    passage = null;
    if (empty || block == null) {
      setGraphic(null);
      return;
    }
    Column column = new Column(node(block));
    column.prefWidthProperty().bind(wrapWidth);
    setGraphic(column);
    choose();
  }

  private void choose() {
    if (passage != null) {
      passage.choose(reader.chosenProperty().get());
    }
  }

  /// How far below its top the words of a span stand.
  double depthOf(Span span) {
    return passage == null ? 0 : passage.depthOf(span);
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.Heading(var reading) -> new Heading(reading, reader.edits());
      case Block.Details(var reading) -> new Details(reading, reader.edits());
      case Block.Copies(var lines) -> new CopyLines(lines, reader::open, reader::replaceOlder);
      case Block.Paragraph paragraph -> passage(paragraph);
      case Block.Fold fold -> fold(fold);
      case Block.Missing missing -> missing(missing);
    };
  }

  private Node passage(Block.Paragraph paragraph) {
    passage = new Passage(paragraph, reader.hits().within(paragraph.span()), reader::goTo);
    return passage;
  }

  private Node fold(Block.Fold fold) {
    Label line = new Label(fold.label());
    line.setGraphic((reader.isUnfolded(fold) ? Icon.UNFOLDED : Icon.OPEN).node());
    line.getStyleClass().add("fold");
    if (!reader.isUnfolded(fold) || Page.spanOf(fold) == null) {
      return line;
    }
    Button give = new Button("Read as part of the article");
    give.getStyleClass().add("small");
    give.setOnAction(_ -> reader.give(fold));
    return new VBox(4, line, give);
  }

  private static Node missing(Block.Missing missing) {
    Text before = new Text(missing.quote().before());
    Text name = new Text(missing.quote().mention());
    name.getStyleClass().add("missing-name");
    TextFlow sentence = new TextFlow(before, name, new Text(missing.quote().after()));
    sentence.getStyleClass().add("missing");
    return sentence;
  }
}
