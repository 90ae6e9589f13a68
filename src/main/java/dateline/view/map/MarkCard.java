package dateline.view.map;

import dateline.explore.Library;
import dateline.explore.Mark;
import dateline.explore.Quote;
import dateline.explore.Sighting;
import dateline.model.Place;
import dateline.model.Reading;
import dateline.model.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known of a mark: what and where it is, why it was taken for that, and the sentences that
/// mention it.
final class MarkCard extends VBox {
  static final double WIDTH = 336;
  static final double TALLEST = 400;

  /// How many sentences are fetched at most.
  private static final int QUOTED = 60;

  private final Library library;
  private final Function<Report, List<Report>> copies;
  private final Consumer<Report> onCopy;
  private final Consumer<Sighting> onQuote;
  private final Runnable onClose;
  private final Consumer<@Nullable Place> onCandidate;
  private final VBox quotes = new VBox();
  private @Nullable Mark mark;
  private @Nullable Corrector corrector;

  /// @param copies answers the other reports that tell the same as one
  /// @param onCopy told of the copy whose name is clicked
  /// @param onQuote told of the sighting whose sentence is clicked
  /// @param onClose told when the card asks to go away
  /// @param onCandidate told of the place that the mark could also be and that is pointed at, and
  ///   null when none is any more
  MarkCard(
      Library library,
      Function<Report, List<Report>> copies,
      Consumer<Report> onCopy,
      Consumer<Sighting> onQuote,
      Runnable onClose,
      Consumer<@Nullable Place> onCandidate) {
    this.library = library;
    this.copies = copies;
    this.onCopy = onCopy;
    this.onQuote = onQuote;
    this.onClose = onClose;
    this.onCandidate = onCandidate;
    getStyleClass().add("mark-card");
    quotes.getStyleClass().add("quotes");
    setAccessibleRole(AccessibleRole.NODE);
  }

  /// The mark that it tells of.
  Optional<Mark> mark() {
    return Optional.ofNullable(mark);
  }

  void show(Mark shown) {
    mark = shown;
    quotes.getChildren().clear();
    setAccessibleText(MarkWords.summary(shown));
    CardFacts facts = new CardFacts(shown, onCandidate);
    if (corrector != null) {
      addCorrections(facts, shown, corrector);
    }
    ScrollPane scroll = new ScrollPane(new VBox(facts, quotes));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header(shown), scroll);
    fetch(shown);
  }

  /// Lets the card be asked for another meaning of the name that it tells of.
  void setCorrector(Corrector corrector) {
    this.corrector = corrector;
  }

  private void addCorrections(CardFacts facts, Mark shown, Corrector taker) {
    facts.setOnTaken(
        (node, place) -> {
          onCandidate.accept(null);
          taker.choose(node, shown.sightings(), place);
        });
    Hyperlink link = new Hyperlink("Another place is meant…");
    link.setId("correct-place");
    link.setOnAction(_ -> taker.ask(link, shown.sightings().getFirst()));
    facts.getChildren().add(link);
  }

  private HBox header(Mark shown) {
    Label name = new Label(shown.label());
    name.getStyleClass().add("name");
    name.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(name, gap, MapPanel.closer(onClose));
    header.setAlignment(Pos.TOP_LEFT);
    header.getStyleClass().add("header");
    return header;
  }

  /// Each report's sentences have their place from the start, whichever is fetched first.
  private void fetch(Mark shown) {
    shown.sightings().stream()
        .limit(QUOTED)
        .collect(
            Collectors.groupingBy(
                sighting -> sighting.report().id(), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (id, sightings) -> {
              VBox place = new VBox();
              quotes.getChildren().add(place);
              library.fetch(id, found -> found.ifPresent(it -> fill(place, it, sightings)));
            });
  }

  private void fill(VBox place, Reading reading, List<Sighting> sightings) {
    for (Sighting sighting : sightings) {
      place.getChildren().add(new QuoteCell(Quote.of(reading, sighting), onQuote));
    }
    List<Report> others = copies.apply(sightings.getFirst().report());
    if (!others.isEmpty()) {
      place.getChildren().add(new AlsoIn(others, onCopy));
    }
  }
}
