package dateline.view.theme;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Keeps hidden nodes out of a window until they are to be seen.
///
/// What is in a window is given its style and its place even while it is hidden; most of what a
/// window can show is hidden when it opens.
public final class WhenSeen {
  private WhenSeen() {}

  /// Adds a node when it is first visible, above what is there by then.
  public static void add(Pane pane, Node node) {
    node.visibleProperty()
        .subscribe(
            isVisible -> {
              if (isVisible && node.getParent() == null) {
                pane.getChildren().add(node);
              }
            });
  }
}
