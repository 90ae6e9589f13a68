package dateline.view.reader;

import dateline.model.PlaceMention;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A paragraph set as text, its places marked as with a pen and its days underlined.
final class Passage extends Region {

  /// Words that may be a name: with capitals, or of a script that has none.
  private static final Pattern NAME =
      Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’ʿ-]*(?: \\p{Lu}[\\p{L}\\p{M}'’ʿ-]*)*");

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

  /// The name, or else the word, at a point of the scene.
  ReaderMenu.Spot spotAt(double sceneX, double sceneY) {
    Point2D point = flow.sceneToLocal(sceneX, sceneY);
    int offset = flow.getHitInfo(point).getCharIndex() + paragraph.span().start();
    PlaceMention mention =
        paragraph.runs().stream()
            .filter(run -> run.start() <= offset && offset < run.end())
            .findFirst()
            .flatMap(run -> Optional.ofNullable(run.place()))
            .orElse(null);
    return new ReaderMenu.Spot(paragraph, mention, mention == null ? nameAt(offset) : null);
  }

  /// The words with capitals around an offset, or null where there are none.
  private @Nullable Span nameAt(int offset) {
    String text = paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    Matcher names = NAME.matcher(text);
    int start = paragraph.span().start();
    while (names.find()) {
      Span span = new Span(start + names.start(), start + names.end());
      if (span.contains(offset)) {
        return span;
      }
    }
    return null;
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
      text.setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
              onChoose.accept(place);
            }
          });
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
