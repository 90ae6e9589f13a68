package dateline.view.reader;

import dateline.model.PlaceMention;
import dateline.model.Span;
import java.util.List;
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
  private final Path hitMarks = new Path();
  private final Path chosenHit = new Path();
  private final List<Span> hits;
  private @Nullable Span chosen;

  /// @param hits what of it was looked for
  Passage(Block.Paragraph paragraph, List<Span> hits, Consumer<PlaceMention> onChoose) {
    this.paragraph = paragraph;
    this.hits = List.copyOf(hits);
    getStyleClass().add("passage");
    flow.getStyleClass().addAll("flow", "part-" + paragraph.part().name().toLowerCase(Locale.ROOT));
    marks.getStyleClass().add("pen");
    chosenMark.getStyleClass().add("chosen-pen");
    hitMarks.getStyleClass().add("hit-pen");
    chosenHit.getStyleClass().add("chosen-hit-pen");
    List.of(marks, chosenMark, hitMarks, chosenHit).forEach(path -> path.setManaged(false));
    if (paragraph.isRightToLeft()) {
      flow.getStyleClass().add("right-to-left");
      setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    paragraph.runs().forEach(run -> flow.getChildren().add(text(run, onChoose)));
    getChildren().addAll(marks, chosenMark, hitMarks, chosenHit, flow);
  }

  /// Marks one mention more strongly, or none.
  void choose(@Nullable Span span) {
    chosen = span;
    requestLayout();
  }

  /// How far below its top the first line of a span stands.
  double depthOf(Span span) {
    int offset = paragraph.span().start();
    int start = Math.max(0, span.start() - offset);
    return new Path(flow.getRangeShape(start, start + 1, false)).getLayoutBounds().getMinY();
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
        mark(isChosen ? chosenMark : marks, new Span(run.start(), run.end()));
      }
    }
    hitMarks.getElements().clear();
    chosenHit.getElements().clear();
    hits.forEach(hit -> mark(hit.equals(chosen) ? chosenHit : hitMarks, hit));
  }

  private void mark(Path path, Span span) {
    int offset = paragraph.span().start();
    path.getElements()
        .addAll(flow.getRangeShape(span.start() - offset, span.end() - offset, false));
  }
}
