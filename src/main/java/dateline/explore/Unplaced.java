package dateline.explore;

import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A name that says where something is and could not be placed, and where it stands.
///
/// @param name as it was first spelt
/// @param sightings all that are spelt so, but for capitals; never empty
public record Unplaced(String name, List<Sighting> sightings) {
  private static final Comparator<Unplaced> MOST_FIRST =
      Comparator.comparingInt((Unplaced unplaced) -> -unplaced.sightings.size())
          .thenComparing(Unplaced::name);

  public Unplaced {
    sightings = List.copyOf(sightings);
  }

  /// Those of some reports, the most frequent first.
  public static List<Unplaced> of(Collection<Report> reports) {
    Map<String, List<Sighting>> bySpelling = new LinkedHashMap<>();
    for (Report report : reports) {
      for (PlaceMention mention : report.places()) {
        if (isMissing(mention)) {
          bySpelling
              .computeIfAbsent(oneLine(mention).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
              .add(new Sighting(report, mention));
        }
      }
    }
    return bySpelling.values().stream().map(Unplaced::of).sorted(MOST_FIRST).toList();
  }

  private static Unplaced of(List<Sighting> sightings) {
    return new Unplaced(oneLine(sightings.getFirst().mention()), sightings);
  }

  private static boolean isMissing(PlaceMention mention) {
    return mention.part().isArticle()
        && mention.role() == Role.LOCATION
        && mention.shape().isEmpty();
  }

  private static String oneLine(PlaceMention mention) {
    return mention.text().replaceAll("\\s+", " ");
  }
}
