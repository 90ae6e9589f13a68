package dateline.view;

import dateline.view.theme.Icon;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What covers the window while files are dragged over it.
final class DropTarget extends StackPane {
  private final Consumer<List<Path>> onFiles;
  private final Consumer<String> onText;

  DropTarget(Consumer<List<Path>> onFiles, Consumer<String> onText) {
    this.onFiles = onFiles;
    this.onText = onText;
    getStyleClass().add("drop-target");
    setId("drop-target");
    setVisible(false);
    setMouseTransparent(true);
    Label words = new Label("Drop to read these reports");
    words.getStyleClass().add("drop-words");
    Label more = new Label("Files or whole folders; nothing leaves this machine");
    more.getStyleClass().add("drop-more");
    VBox column = new VBox(8, Icon.DROP.node(), words, more);
    column.setAlignment(Pos.CENTER);
    StackPane frame = new StackPane(column);
    frame.getStyleClass().add("drop-frame");
    getChildren().add(frame);
  }

  /// Takes what is dropped anywhere on a node.
  void watch(Node node) {
    node.addEventFilter(DragEvent.DRAG_OVER, this::hover);
    node.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> leave(event, node));
    node.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
  }

  private void hover(DragEvent event) {
    if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
      event.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      event.consume();
    }
  }

  private void leave(DragEvent event, Node node) {
    if (node.equals(event.getTarget())) {
      setVisible(false);
    }
  }

  private void drop(DragEvent event) {
    setVisible(false);
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      onFiles.accept(board.getFiles().stream().map(File::toPath).toList());
    } else if (board.hasString()) {
      onText.accept(board.getString());
    }
    event.setDropCompleted(board.hasFiles() || board.hasString());
    event.consume();
  }
}
