package dateline.view.reports;

import dateline.model.Part;
import dateline.model.Span;
import dateline.search.Finding;
import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The words around what was found, it marked, and before them where they stand.
final class SnippetFlow extends TextFlow {
  private static final double THREE_LINES = 54;

  SnippetFlow(Finding finding) {
    getStyleClass().add("snippet");
    setMaxHeight(THREE_LINES);
    setMinHeight(0);
    Rectangle inside = new Rectangle(0, THREE_LINES);
    inside.widthProperty().bind(widthProperty());
    setClip(inside);
    String snippet = finding.snippet();
    if (!new Bidi(snippet, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
      setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    String where = where(finding.part());
    if (!where.isEmpty()) {
      add(where + ": ", "snippet-where");
    }
    int at = 0;
    for (Span mark : finding.marks()) {
      add(snippet.substring(at, mark.start()), "snippet-words");
      add(mark.of(snippet), "snippet-hit");
      at = mark.end();
    }
    add(snippet.substring(at), "snippet-words");
  }

  private void add(String words, String styleClass) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(styleClass);
      getChildren().add(text);
    }
  }

  private static String where(@Nullable Part part) {
    return switch (part) {
      case null -> "Source";
      case TITLE -> "Title";
      case BYLINE, DATELINE, BODY -> "";
      case CAPTION -> "Caption";
      case RELATED -> "Another article";
      case COMMENTS -> "Comment";
      case NOTICE -> "Notice";
      case FURNITURE -> "Around the article";
    };
  }
}
