package dateline.view.map;

import dateline.explore.DateWords;
import dateline.explore.Quote;
import dateline.explore.Sighting;
import dateline.model.Dating;
import dateline.model.TimeSpan;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A sentence with its mention marked, its report and its day, as a button that leads there.
final class QuoteCell extends VBox {
  private final Runnable onChosen;

  QuoteCell(Quote quote, Consumer<Sighting> onChosen) {
    this.onChosen = () -> onChosen.accept(quote.sighting());
    getStyleClass().add("quote");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(quote.before() + quote.mention() + quote.after() + " " + source(quote));
    Label source = new Label(source(quote));
    source.getStyleClass().add("source");
    getChildren().addAll(source, sentence(quote));
    setOnMouseClicked(_ -> this.onChosen.run());
    setOnKeyPressed(this::press);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      onChosen.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      onChosen.run();
      event.consume();
    }
  }

  private static TextFlow sentence(Quote quote) {
    Text mention = text(quote.mention());
    mention.getStyleClass().add("mention");
    return new TextFlow(text(quote.before()), mention, text(quote.after()));
  }

  private static Text text(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("words");
    return text;
  }

  private static String source(Quote quote) {
    String title = quote.sighting().report().title();
    return DateWords.of(day(quote.sighting())) + " · " + title;
  }

  private static @Nullable TimeSpan day(Sighting sighting) {
    TimeSpan own = sighting.mention().when();
    Dating published = sighting.report().published();
    return own != null || published == null ? own : published.days();
  }
}
