package dateline.explore;

import dateline.model.Location;
import dateline.model.Location.Derived;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Relation;
import dateline.model.Report;
import java.util.List;
import java.util.Optional;

/// One mention of a place in one report.
public record Sighting(Report report, PlaceMention mention) {

  /// The key of the mark that it belongs to: its place's id, or what it is relative to and how, so
  /// that "north of Ithriya" is one mark in all reports.
  public String markKey() {
    Location location = mention.location();
    return switch (location) {
      case Location.Known known -> known.place().id();
      case Derived derived ->
          areaNamedWhole()
              .map(Place::id)
              .or(() -> keyOf(derived.relation()))
              .orElseGet(this::ownKey);
      case Location.Unknown _ -> ownKey();
    };
  }

  /// Whether its words only say again that an area is meant which they name: "the Damascus
  /// countryside" where that is a province, "throughout Homs".
  boolean isOfNamedArea() {
    return areaNamedWhole().isPresent();
  }

  private Optional<Place> areaNamedWhole() {
    List<PlaceMention> anchors = anchors();
    return mention.location() instanceof Derived derived
            && derived.relation().type() == Relation.Type.INSIDE
            && anchors.size() == 1
            && anchors.getFirst().isPlotted()
            && mention.span().contains(anchors.getFirst().span())
        ? anchors.getFirst().place().filter(place -> place.kind().isArea())
        : Optional.empty();
  }

  /// The names that its words place it by, in its report.
  List<PlaceMention> anchors() {
    return mention.location() instanceof Derived derived
        ? derived.relation().anchors().stream().map(report.places()::get).toList()
        : List.of();
  }

  double confidence() {
    return mention.location().confidence();
  }

  private Optional<String> keyOf(Relation relation) {
    List<String> anchors =
        relation.anchors().stream()
            .map(anchor -> report.places().get(anchor))
            .flatMap(anchor -> anchor.place().stream())
            .map(Place::id)
            .toList();
    boolean isCommon =
        relation.type() != Relation.Type.INSIDE
            && !anchors.isEmpty()
            && anchors.size() == relation.anchors().size();
    return isCommon
        ? Optional.of(relation.type() + anchors.toString() + how(relation))
        : Optional.empty();
  }

  private static String how(Relation relation) {
    return relation.bearing() + "°" + relation.distanceKm();
  }

  private String ownKey() {
    return report.id() + ":" + mention.span().start();
  }
}
