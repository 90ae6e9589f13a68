package dateline.view;

import dateline.view.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What the program is, and under which terms it and what it carries may be used.
final class AboutWindow {
  private static final String TERMS =
      """
      Dateline is free software under the GNU General Public License, version 3 or later. It comes \
      without any warranty.

      Places: GeoNames (CC BY 4.0) and Natural Earth (public domain). Base map: Natural Earth, and \
      rivers of GSHHG (LGPL). Fonts: Noto (SIL Open Font License). Map view: Gluon Maps (GPL).

      Nothing that you read with it leaves this machine.\
      """;

  private final Theme theme;
  private @Nullable Stage stage;

  AboutWindow(Theme theme) {
    this.theme = theme;
  }

  void show() {
    stage().show();
    stage().toFront();
  }

  private Stage stage() {
    if (stage == null) {
      stage = new Stage();
      stage.setTitle("About Dateline");
      stage.setScene(new Scene(page(stage), 480, 340));
      stage.setResizable(false);
      theme.dress(stage.getScene());
    }
    return stage;
  }

  private static VBox page(Stage window) {
    Label name = new Label("Dateline");
    name.getStyleClass().add("welcome-title");
    Label what = new Label("A map explorer for news reports");
    what.getStyleClass().add("headline");
    Label terms = new Label(TERMS);
    terms.setWrapText(true);
    terms.setMinHeight(Label.USE_PREF_SIZE);
    Button close = new Button("Close");
    close.setCancelButton(true);
    close.setDefaultButton(true);
    close.setOnAction(_ -> window.hide());
    VBox page = new VBox(16, name, what, terms, close);
    page.getStyleClass().add("page-margins");
    return page;
  }
}
