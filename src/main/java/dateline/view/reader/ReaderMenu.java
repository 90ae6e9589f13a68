package dateline.view.reader;

import dateline.explore.Corrections;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Span;
import dateline.view.corrections.PlaceMenu;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What can be decided at a spot of the page: what a name means, and whether a paragraph belongs to
/// the article.
final class ReaderMenu {
  private final Corrections corrections;
  private final PlaceMenu places;

  ReaderMenu(Corrections corrections, PlaceMenu places) {
    this.corrections = corrections;
    this.places = places;
  }

  /// What the menu is opened for.
  ///
  /// @param mention the name at the spot, or null
  /// @param words what stands there where it is no name, or null
  record Spot(Block block, @Nullable PlaceMention mention, @Nullable Span words) {
    /// A block as a whole.
    static Spot of(Block block) {
      PlaceMention listed =
          block instanceof Block.Missing missing ? missing.quote().sighting().mention() : null;
      return new Spot(block, listed, null);
    }
  }

  /// Opens at a point of the screen, unless there is nothing to decide.
  void show(Node node, Point2D at, long reportId, Reading reading, Spot spot) {
    List<MenuItem> items = new ArrayList<>();
    if (spot.mention != null) {
      items.addAll(places.items(node, at, reportId, reading, spot.mention));
    } else if (spot.words != null) {
      items.add(places.itemFor(node, at, reportId, reading, spot.words));
    }
    MenuItem part = part(reportId, reading, spot.block);
    if (part != null) {
      if (!items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      items.add(part);
    }
    if (!items.isEmpty()) {
      ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
      menu.show(node, at.getX(), at.getY());
    }
  }

  private @Nullable MenuItem part(long reportId, Reading reading, Block block) {
    return switch (block) {
      case Block.Paragraph paragraph when paragraph.part().isArticle() ->
          item("Not part of the article", () -> take(reportId, reading, paragraph.span(), false));
      case Block.Paragraph paragraph ->
          item(
              "Read as part of the article", () -> take(reportId, reading, paragraph.span(), true));
      case Block.Fold fold when Page.spanOf(fold) != null ->
          item("Read as part of the article", () -> give(reportId, reading, fold));
      default -> null;
    };
  }

  private static MenuItem item(String label, Runnable action) {
    MenuItem item = new MenuItem(label);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Gives all that a fold holds to the article.
  void give(long reportId, Reading reading, Block.Fold fold) {
    Span span = Page.spanOf(fold);
    if (span != null) {
      take(reportId, reading, span, true);
    }
  }

  private void take(long reportId, Reading reading, Span span, boolean isArticle) {
    String what = isArticle ? "Read as part of the article" : "Taken out of the article";
    corrections.change(
        reportId,
        what,
        decisions -> decisions.withPart(reading.decided().asRead(), span, isArticle));
  }
}
