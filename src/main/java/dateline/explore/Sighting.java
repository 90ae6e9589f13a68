package dateline.explore;

import dateline.model.PlaceMention;
import dateline.model.Report;

/// One mention of a place in one report.
public record Sighting(Report report, PlaceMention mention) {}
