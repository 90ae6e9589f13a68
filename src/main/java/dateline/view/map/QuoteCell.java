package dateline.view.map;

import dateline.explore.DateWords;
import dateline.explore.Quote;
import dateline.explore.Sighting;
import dateline.model.Dating;
import dateline.model.TimeSpan;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A sentence with its mention marked, its report and its day, as a button that leads there.
final class QuoteCell extends Button {
  private static final double MARGINS = 56;

  QuoteCell(Quote quote, Consumer<Sighting> onChosen) {
    getStyleClass().add("quote");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(quote.before() + quote.mention() + quote.after() + " " + source(quote));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    TextFlow sentence = sentence(quote);
    sentence.setPrefWidth(MarkCard.WIDTH - MARGINS);
    Label source = new Label(source(quote));
    source.getStyleClass().add("source");
    source.setMaxWidth(MarkCard.WIDTH - MARGINS);
    setGraphic(new VBox(source, sentence));
    setOnAction(_ -> onChosen.accept(quote.sighting()));
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
