package dateline.explore;

import dateline.model.PlaceMention;
import dateline.model.Report;

/// One mention of a place in one report.
public record Sighting(Report report, PlaceMention mention) {

  /// The key of the mark that it belongs to: its place's id, or for a relation one of its own.
  public String markKey() {
    return mention
        .place()
        .map(place -> place.id())
        .orElseGet(() -> report.id() + ":" + mention.span().start());
  }

  double confidence() {
    return mention.location().confidence();
  }
}
