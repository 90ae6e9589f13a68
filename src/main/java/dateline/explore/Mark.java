package dateline.explore;

import dateline.model.Location;
import dateline.model.Place;
import dateline.model.Shape;
import java.util.List;

/// What the map draws for one place: the place, or the shape of a relation, and who mentions it.
///
/// @param sightings those inside the time window, never empty
public record Mark(Site site, List<Sighting> sightings) {
  public Mark {
    sightings = List.copyOf(sightings);
  }

  /// @param key the place's id, or for a relation one of its own; stable while a report is open
  /// @param label as it is written on the map
  /// @param location of the surest sighting
  public Mark(String key, String label, Location location, Shape shape, List<Sighting> sightings) {
    this(Site.of(key, label, location, shape, sightings), sightings);
  }

  public String key() {
    return site.key();
  }

  public String label() {
    return site.label();
  }

  public Location location() {
    return site.location();
  }

  public Shape shape() {
    return site.shape();
  }

  public Precision precision() {
    return site.precision();
  }

  /// Drawn as a disc: an area that is too small on a view to be drawn as one is at a spot.
  Precision lookAsDisc() {
    boolean isSmallArea = precision() == Precision.EXTENT && location() instanceof Location.Known;
    return isSmallArea ? Precision.SPOT : precision();
  }

  /// Of the middle, in the unit square of [Mercator].
  public double x() {
    return site.x();
  }

  /// Of the middle, in the unit square of [Mercator].
  public double y() {
    return site.y();
  }

  /// The places that its words place it by; none for a place of a gazetteer.
  public List<Place> anchors() {
    return sightings.stream()
        .limit(1)
        .flatMap(sighting -> sighting.anchors().stream())
        .flatMap(anchor -> anchor.place().stream())
        .toList();
  }

  public int count() {
    return sightings.size();
  }
}
