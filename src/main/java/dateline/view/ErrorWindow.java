package dateline.view;

import dateline.view.theme.Theme;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The one window for what must not happen: a plain sentence, and the details to copy.
///
/// Belongs to the JavaFX thread.
public final class ErrorWindow {
  private static final System.Logger LOG = System.getLogger(ErrorWindow.class.getName());

  private final Theme theme;
  private final Label sentence = new Label();
  private final TextArea details = new TextArea();
  private @Nullable Stage stage;

  public ErrorWindow(Theme theme) {
    this.theme = theme;
  }

  /// Logs a failure and shows it; of several at once the first stays in view.
  public void show(Throwable failure) {
    LOG.log(Level.ERROR, "Unexpected failure", failure);
    if (stage == null || !stage.isShowing()) {
      String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
      sentence.setText("Something went wrong that should not have: " + reason);
      details.setText(FaultReport.of(failure));
      stage().show();
    }
  }

  /// Made when it is first needed, which most users never see.
  private Stage stage() {
    if (stage == null) {
      stage = new Stage();
      stage.setTitle("Dateline: an error");
      stage.setScene(new Scene(page(stage), 640, 400));
      theme.dress(stage.getScene());
    }
    return stage;
  }

  private VBox page(Stage window) {
    sentence.setWrapText(true);
    sentence.getStyleClass().add("headline");
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    details.setEditable(false);
    details.setAccessibleText("Details");
    details.getStyleClass().add("details");
    VBox.setVgrow(details, Priority.ALWAYS);
    Button copy = new Button("Copy the details");
    copy.setOnAction(_ -> copy());
    Button close = new Button("Close");
    close.setCancelButton(true);
    close.setDefaultButton(true);
    close.setOnAction(_ -> window.hide());
    HBox buttons = new HBox(8, copy, close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    Label promise = new Label("The details hold no text of your reports, and no names of files.");
    promise.getStyleClass().add("text-subtle");
    VBox page = new VBox(16, sentence, details, promise, buttons);
    page.getStyleClass().add("page-margins");
    return page;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(details.getText());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
