package dateline.view.corrections;

import dateline.explore.Corrections;
import dateline.explore.PlaceWords;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What a name may mean, for people to say which it is.
public final class PlaceMenu {
  private static final double GAP = 2;

  private final Corrections corrections;
  private final MapPicker picker;

  public PlaceMenu(Corrections corrections, MapPicker picker) {
    this.corrections = corrections;
    this.picker = picker;
  }

  /// Opens under a node.
  public void showUnder(Node node, long reportId, Reading reading, PlaceMention mention) {
    ContextMenu menu = new ContextMenu();
    Point2D at = below(node);
    menu.getItems().setAll(items(node, at, reportId, reading, mention));
    menu.show(node, at.getX(), at.getY());
  }

  /// Opens the search for the place that a mention means, under a node.
  ///
  /// @param scope how far it reaches unless people say otherwise
  public void searchUnder(
      Node node, long reportId, Reading reading, PlaceMention mention, Scope scope) {
    NamedSpot spot = new NamedSpot(corrections, reportId, reading, mention.span());
    new PlaceSearch(spot, picker, scope).show(node, below(node));
  }

  /// Takes a place for a name.
  public void choose(
      long reportId, Reading reading, PlaceMention mention, Scope scope, Place place) {
    new NamedSpot(corrections, reportId, reading, mention.span()).decide(scope, place);
  }

  private static Point2D below(Node node) {
    return node.localToScreen(0, node.getLayoutBounds().getMaxY() + GAP);
  }

  /// The meanings of a mention, and the way to others.
  ///
  /// @param at where on the screen the search for others opens, in the window of the node
  public List<MenuItem> items(
      Node node, Point2D at, long reportId, Reading reading, PlaceMention mention) {
    NamedSpot spot = new NamedSpot(corrections, reportId, reading, mention.span());
    List<MenuItem> items = new ArrayList<>();
    Location location = mention.location();
    if (location instanceof Location.Known(Place place, _, _, List<Place> runnersUp)) {
      items.add(scopes(PlaceWords.inFull(place), spot, place));
      runnersUp.forEach(other -> items.add(scopes(PlaceWords.inFull(other), spot, other)));
    }
    items.add(scopes("No place", spot, null));
    items.add(item("Search another place…", () -> search(spot).show(node, at)));
    takingBack(spot, location)
        .ifPresent(
            back -> {
              items.add(new SeparatorMenuItem());
              items.add(back);
            });
    return items;
  }

  /// The way to make a place of words that were not read as one.
  public MenuItem itemFor(Node node, Point2D at, long reportId, Reading reading, Span words) {
    NamedSpot spot = new NamedSpot(corrections, reportId, reading, words);
    return item(spot.quoted() + " is a place…", () -> search(spot).show(node, at));
  }

  private PlaceSearch search(NamedSpot spot) {
    return new PlaceSearch(spot, picker, Scope.REPORT);
  }

  private static Menu scopes(String label, NamedSpot spot, @Nullable Place place) {
    Menu menu = new Menu(label);
    menu.setMnemonicParsing(false);
    for (Scope scope : Scope.values()) {
      menu.getItems().add(item(scope.label(), () -> spot.decide(scope, place)));
    }
    return menu;
  }

  private static Optional<MenuItem> takingBack(NamedSpot spot, Location location) {
    if (spot.isDecidedInReport()) {
      return Optional.of(item("As it was read", spot::undecide));
    }
    return location.reason().equals(Location.SET_BY_USER)
        ? Optional.of(item("As it was read, in all reports", spot::undecideEverywhere))
        : Optional.empty();
  }

  private static MenuItem item(String label, Runnable action) {
    MenuItem item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
