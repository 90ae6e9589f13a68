package dateline.view.map;

import dateline.explore.Mark;
import dateline.explore.Viewport;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Keeps a card beside its mark while the map moves, and closes it when the mark has gone.
final class CardHolder extends Region {
  private final MarkCard card;

  /// Sentences are fetched anew only once a change of the time window has come to rest.
  private final PauseTransition calm = new PauseTransition(Duration.millis(200));

  private boolean held;
  private Viewport viewport = new Viewport(0.5, 0.5, 0, 1, 1);

  CardHolder(MarkCard card) {
    this.card = card;
    setPickOnBounds(false);
    setVisible(false);
    getChildren().add(card);
    card.addEventHandler(MouseEvent.ANY, Event::consume);
    card.addEventHandler(ScrollEvent.ANY, Event::consume);
  }

  void setCorrector(Corrector corrector) {
    card.setCorrector(corrector);
  }

  void open(Mark mark) {
    calm.stop();
    held = false;
    card.show(mark);
    setVisible(true);
    requestLayout();
  }

  void close() {
    calm.stop();
    held = false;
    setVisible(false);
  }

  /// Closes unless its mark is the selected one; takes what has changed of it.
  void keepTo(Optional<Mark> selected) {
    Mark shown = card.mark().orElse(null);
    if (!isVisible() || shown == null) {
      return;
    }
    Mark now = selected.filter(mark -> mark.key().equals(shown.key())).orElse(null);
    if (now == null) {
      close();
    } else if (now.count() != shown.count()) {
      calm.setOnFinished(_ -> card.show(now));
      calm.playFromStart();
    }
  }

  /// Stays where it is while the map moves, or follows its mark again.
  void hold(boolean stays) {
    held = stays;
    requestLayout();
  }

  /// The mark that the card tells of.
  Optional<Mark> mark() {
    return card.mark();
  }

  /// What the card hides of the map, without its shadow.
  Bounds covered() {
    return card.localToParent(card.getLayoutBounds());
  }

  /// Goes with the mark.
  void show(Viewport shown) {
    viewport = shown;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (!held) {
      card.mark().map(mark -> viewport.pixelOf(mark.shape().centre())).ifPresent(this::place);
    }
  }

  private void place(Point2D at) {
    Rectangle2D spot = new CardSpot(getWidth(), getHeight()).beside(at, card::prefHeight);
    card.resizeRelocate(spot.getMinX(), spot.getMinY(), spot.getWidth(), spot.getHeight());
  }
}
