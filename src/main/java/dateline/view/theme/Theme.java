package dateline.view.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Whether the program looks light or dark, as chosen or as the system does.
///
/// Belongs to the JavaFX thread.
public final class Theme {
  private final ObjectProperty<Choice> choice =
      new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");

  /// What the user may ask for.
  public enum Choice {
    SYSTEM("As the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    Choice(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public Theme() {
    GlyphLayouts.keepApart();
    spareModena();
    ReadOnlyObjectProperty<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
    dark.bind(Bindings.createBooleanBinding(() -> isDark(system.get()), choice, system));
  }

  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /// Gives a scene its style sheets, now and whenever the theme changes.
  public void dress(Scene scene) {
    dark.subscribe(isDark -> dress(scene, isDark));
  }

  /// JavaFX reads its own style sheet at the first control unless there is another by then.
  private static void spareModena() {
    if (Application.getUserAgentStylesheet() == null) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
    }
  }

  private boolean isDark(ColorScheme system) {
    return switch (choice.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> system == ColorScheme.DARK;
    };
  }

  private static void dress(Scene scene, boolean isDark) {
    scene.setUserAgentStylesheet(
        (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
    scene
        .getStylesheets()
        .setAll(List.of(sheet(isDark ? "dark.css" : "light.css"), sheet("dateline.css")));
  }

  private static String sheet(String name) {
    URL url = Objects.requireNonNull(Theme.class.getResource(name), name);
    return url.toExternalForm();
  }
}
