package dateline.view.map;

import dateline.explore.Mark;
import dateline.explore.Viewport;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Keeps a card beside its mark while the map moves, and closes it when the mark has gone.
final class CardHolder extends Group {
  private static final double GAP = 24;
  private static final double EDGE = 8;

  private final MarkCard card;

  CardHolder(MarkCard card) {
    this.card = card;
    setManaged(false);
    setVisible(false);
    getChildren().add(card);
    addEventHandler(MouseEvent.ANY, Event::consume);
    addEventHandler(ScrollEvent.ANY, Event::consume);
  }

  void open(Mark mark, Viewport viewport) {
    card.show(mark);
    setVisible(true);
    place(viewport);
  }

  void close() {
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
      card.show(now);
    }
  }

  /// Right of the mark where there is room, or else left of it, and never over the view's edge.
  void place(Viewport viewport) {
    Mark shown = card.mark().orElse(null);
    if (isVisible() && shown != null) {
      Point2D at = viewport.pixelOf(shown.shape().centre());
      card.setMaxHeight(Math.min(MarkCard.TALLEST, viewport.height() - 2 * EDGE));
      double right = at.getX() + GAP;
      boolean fits = right + MarkCard.WIDTH + EDGE <= viewport.width();
      double x = fits ? right : at.getX() - GAP - MarkCard.WIDTH;
      double y = at.getY() - 48;
      double height = Math.min(card.prefHeight(MarkCard.WIDTH), card.getMaxHeight());
      card.resize(MarkCard.WIDTH, height);
      relocate(clamp(x, viewport.width() - MarkCard.WIDTH), clamp(y, viewport.height() - height));
    }
  }

  private static double clamp(double value, double highest) {
    return Math.clamp(value, EDGE, Math.max(EDGE, highest - EDGE));
  }
}
