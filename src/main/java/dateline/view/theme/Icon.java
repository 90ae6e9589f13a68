package dateline.view.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The pictures on buttons, each drawn on a field of 16 by 16.
public enum Icon {
  MENU("M1 3h14v1.5H1z M1 7.25h14v1.5H1z M1 11.5h14V13H1z"),
  ADD("M7.25 2h1.5v5.25H14v1.5H8.75V14h-1.5V8.75H2v-1.5h5.25z"),
  CLOSE(
      "M3.5 2.4L8 6.9l4.5-4.5 1.1 1.1L9.1 8l4.5 4.5-1.1 1.1L8 9.1l-4.5 4.5-1.1-1.1L6.9 8 2.4"
          + " 3.5z"),
  PLAY("M4 2l10 6-10 6z"),
  PAUSE("M3 2h3.5v12H3z M9.5 2H13v12H9.5z"),
  LEFT_PANE("M1 2h14v12H1z M7 3.5v9h6.5v-9z"),
  RIGHT_PANE("M1 2h14v12H1z M2.5 3.5v9H9v-9z"),
  BOTTOM_PANE("M1 2h14v12H1z M2.5 3.5V8h11V3.5z"),
  SEARCH(
      "M6.5 1a5.5 5.5 0 0 1 4.4 8.8l3.9 3.9-1.1 1.1-3.9-3.9A5.5 5.5 0 1 1 6.5 1z M6.5 2.5a4 4 0 1"
          + " 0 0 8 4 4 0 0 0 0-8z"),
  EDIT("M11.6 1.5l2.9 2.9-8.9 8.9-3.6.7.7-3.6z M11.6 3.6l-7.5 7.5-.2 1 1-.2 7.5-7.5z"),
  OPEN("M5 3l5.5 5L5 13l-1-1.1L8.3 8 4 4.1z"),
  WATCH(
      "M8 3.2c3.4 0 5.9 2.2 7.2 4.8-1.3 2.6-3.8 4.8-7.2 4.8S2.1 10.6.8 8C2.1 5.4 4.6 3.2 8 3.2z M8"
          + " 4.7A3.3 3.3 0 1 0 8 11.3 3.3 3.3 0 1 0 8 4.7z M8 6.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0"
          + " 1 0-3.4z"),
  UP("M3 11l5-5.5 5 5.5-1.1 1L8 7.7 4.1 12z"),
  UNFOLDED("M3 5l5 5.5L13 5l-1.1-1L8 8.3 4.1 4z"),
  ADDED("M13.6 3.6L6.2 12 2.3 8.2l1.1-1.1 2.7 2.7 6.4-7.2z"),
  REFUSED("M7.2 2h1.6v8H7.2z M7.2 11.6h1.6v1.8H7.2z"),
  KNOWN("M2 6h12v1.5H2z M2 9.5h12V11H2z"),
  DROP("M7.25 1h1.5v7.2l2.6-2.6 1.1 1.1L8 11.1 3.5 6.7l1.1-1.1 2.7 2.6z M1.5 12.5h13V14h-13z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /// The program's own, in the sizes that windows and task bars ask for.
  public static List<Image> ofTheProgram() {
    return Stream.of(16, 32, 48, 128)
        .map(size -> "/dateline/assets/icon/dateline-" + size + ".png")
        .map(
            name ->
                new Image(Objects.requireNonNull(Icon.class.getResource(name), name).toString()))
        .toList();
  }

  /// A new node of 16 by 16 px, in the colour of the text around it.
  public Node node() {
    Region region = new Region();
    region.getStyleClass().add("icon");
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    region.setShape(shape);
    region.setMouseTransparent(true);
    return region;
  }
}
