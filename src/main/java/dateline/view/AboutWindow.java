package dateline.view;

import dateline.view.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

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

  private final Stage stage = new Stage();

  AboutWindow(Theme theme) {
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
    close.setOnAction(_ -> stage.hide());
    VBox page = new VBox(16, name, what, terms, close);
    page.getStyleClass().add("page-margins");
    Scene scene = new Scene(page, 480, 340);
    theme.dress(scene);
    stage.setTitle("About Dateline");
    stage.setScene(scene);
    stage.setResizable(false);
  }

  void show() {
    stage.show();
    stage.toFront();
  }
}
