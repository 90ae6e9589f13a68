package dateline.explore;

import dateline.model.Location;
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
import java.util.regex.Pattern;

/// A name that says where something is and could not be placed, and where it stands.
///
/// @param name as it was first spelt
/// @param sightings all that are spelt so, but for capitals; never empty
public record Unplaced(String name, List<Sighting> sightings) {
  private static final Comparator<Unplaced> MOST_FIRST =
      Comparator.comparingInt((Unplaced unplaced) -> -unplaced.sightings.size())
          .thenComparing(Unplaced::name);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

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
              .computeIfAbsent(spelling(mention), _ -> new ArrayList<>())
              .add(new Sighting(report, mention));
        }
      }
    }
    return bySpelling.values().stream().map(Unplaced::of).sorted(MOST_FIRST).toList();
  }

  /// What one report has of them, each name once.
  static List<String> spellingsIn(Report report) {
    return report.places().stream()
        .filter(Unplaced::isMissing)
        .map(Unplaced::spelling)
        .distinct()
        .toList();
  }

  private static String spelling(PlaceMention mention) {
    return oneLine(mention).toLowerCase(Locale.ROOT);
  }

  private static Unplaced of(List<Sighting> sightings) {
    return new Unplaced(oneLine(sightings.getFirst().mention()), sightings);
  }

  private static boolean isMissing(PlaceMention mention) {
    return mention.part().isArticle()
        && mention.role() == Role.LOCATION
        && mention.location() instanceof Location.Unknown;
  }

  private static String oneLine(PlaceMention mention) {
    return BLANKS.matcher(mention.text()).replaceAll(" ");
  }
}
