package dateline.view.reader;

import dateline.model.Span;
import dateline.view.theme.Icon;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// One block of the page.
final class BlockCell extends ListCell<Block> {
  private final ReaderPane reader;
  private final ObservableValue<Number> wrapWidth;
  private @Nullable Passage passage;

  BlockCell(ReaderPane reader, ObservableValue<Number> wrapWidth) {
    this.reader = reader;
    this.wrapWidth = wrapWidth;
    getStyleClass().add("block-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    reader.chosenProperty().subscribe(this::choose);
    setOnMouseClicked(
        _ -> {
          if (getItem() instanceof Block.Fold fold) {
            reader.toggle(fold);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Block block, boolean empty) {
    super.updateItem(block, empty);
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
      case Block.Heading(var reading) -> new Heading(reading);
      case Block.Copies(var lines) -> new CopyLines(lines, reader::open);
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
    return line;
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
