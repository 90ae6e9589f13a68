package dateline.view.reader;

import dateline.model.PlaceMention;
import dateline.model.Span;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A paragraph set as text, its places marked as with a pen and its days underlined.
final class Passage extends Region {

  private final Block.Paragraph paragraph;
  private final TextFlow flow = new TextFlow();
  private final Path marks = new Path();
  private final Path chosenMark = new Path();
  private @Nullable Span chosen;

  Passage(Block.Paragraph paragraph, Consumer<PlaceMention> onChoose) {
    this.paragraph = paragraph;
    getStyleClass().add("passage");
    flow.getStyleClass().addAll("flow", "part-" + paragraph.part().name().toLowerCase(Locale.ROOT));
    marks.getStyleClass().add("pen");
    chosenMark.getStyleClass().add("chosen-pen");
    marks.setManaged(false);
    chosenMark.setManaged(false);
    if (paragraph.isRightToLeft()) {
      flow.getStyleClass().add("right-to-left");
      setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    paragraph.runs().forEach(run -> flow.getChildren().add(text(run, onChoose)));
    getChildren().addAll(marks, chosenMark, flow);
  }

  /// Marks one mention more strongly, or none.
  void choose(@Nullable Span span) {
    chosen = span;
    requestLayout();
  }

  private static Text text(Run run, Consumer<PlaceMention> onChoose) {
    Text text = new Text(run.text());
    text.getStyleClass().add("run");
    PlaceMention place = run.place();
    if (place != null) {
      text.getStyleClass().add(Look.of(place).styleClass());
      text.setOnMouseClicked(_ -> onChoose.accept(place));
      text.setCursor(Cursor.HAND);
      Tooltip.install(text, new Tooltip(Look.words(place)));
    } else if (run.time() != null) {
      text.getStyleClass().add("time");
    }
    return text;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(flow.prefHeight(width));
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    flow.layout();
    marks.getElements().clear();
    chosenMark.getElements().clear();
    for (Run run : paragraph.runs()) {
      PlaceMention place = run.place();
      if (place != null && place.isPlotted()) {
        boolean isChosen = chosen != null && chosen.contains(new Span(run.start(), run.end()));
        int start = run.start() - paragraph.span().start();
        int end = run.end() - paragraph.span().start();
        (isChosen ? chosenMark : marks).getElements().addAll(flow.getRangeShape(start, end, false));
      }
    }
  }
}
