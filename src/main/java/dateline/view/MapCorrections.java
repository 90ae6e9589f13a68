package dateline.view;

import dateline.explore.Explorer;
import dateline.explore.Explorer.Spot;
import dateline.explore.Library;
import dateline.explore.Sighting;
import dateline.model.Place;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.view.corrections.PlaceMenu;
import dateline.view.corrections.Scope;
import dateline.view.map.Corrector;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Takes what people say on the map about what a name means.
record MapCorrections(Explorer explorer, Library library, PlaceMenu places) implements Corrector {
  @Override
  public void ask(Node under, Sighting sighting) {
    fetch(
        sighting,
        reading -> places.showUnder(under, sighting.report().id(), reading, sighting.mention()));
  }

  @Override
  public void choose(Node under, List<Sighting> sightings, Place place) {
    List<Report> reports = sightings.stream().map(Sighting::report).distinct().toList();
    if (reports.size() == 1) {
      choose(sightings.getFirst(), Scope.REPORT, place);
    } else {
      scopes(sightings, place).show(under, Side.BOTTOM, 0, 0);
    }
  }

  /// Where a mark stands for names in several reports: in which of them it means another place.
  private ContextMenu scopes(List<Sighting> sightings, Place place) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item(Scope.PROJECT.label(), sightings.getFirst(), Scope.PROJECT, place));
    sightings.stream()
        .map(Sighting::report)
        .distinct()
        .map(report -> first(sightings, report))
        .map(it -> item("In “" + it.report().title() + "”", it, Scope.REPORT, place))
        .forEach(menu.getItems()::add);
    return menu;
  }

  private static Sighting first(List<Sighting> sightings, Report report) {
    return sightings.stream()
        .filter(it -> it.report().id() == report.id())
        .findFirst()
        .orElseThrow();
  }

  private MenuItem item(String label, Sighting sighting, Scope scope, Place place) {
    MenuItem item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> choose(sighting, scope, place));
    return item;
  }

  private void choose(Sighting sighting, Scope scope, Place place) {
    goTo(sighting);
    fetch(
        sighting,
        reading ->
            places.choose(sighting.report().id(), reading, sighting.mention(), scope, place));
  }

  @Override
  public void place(Node under, List<Sighting> sightings) {
    Sighting first = sightings.getFirst();
    boolean isOfOne = sightings.stream().map(Sighting::report).distinct().count() == 1;
    Scope scope = isOfOne ? Scope.REPORT : Scope.PROJECT;
    goTo(first);
    fetch(
        first,
        reading -> places.searchUnder(under, first.report().id(), reading, first.mention(), scope));
  }

  /// To where the name stands, so that its sentence is read, and its mark is selected where it
  /// comes to lie.
  private void goTo(Sighting sighting) {
    explorer.spotProperty().set(new Spot(sighting.report().id(), sighting.mention().span()));
  }

  private void fetch(Sighting sighting, Consumer<Reading> then) {
    library.fetch(sighting.report().id(), found -> found.ifPresent(then));
  }
}
