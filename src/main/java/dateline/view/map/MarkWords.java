package dateline.view.map;

import dateline.explore.DateWords;
import dateline.explore.Mark;
import dateline.explore.Sighting;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.TimeSpan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words what a mark is.
final class MarkWords {
  /// How many reports' spellings are listed.
  private static final int REPORTS = 12;

  private MarkWords() {}

  /// "Hajin, populated place: 4 mentions in 2 reports".
  static String summary(Mark mark) {
    return mark.label() + ", " + kind(mark) + ": " + counts(mark);
  }

  /// What a screen reader says of the whole map.
  static String map(int places, Optional<Mark> selected) {
    String map = "Map, " + number(places, "place");
    return selected.map(mark -> map + ", selected: " + summary(mark)).orElse(map);
  }

  static String kind(Mark mark) {
    return switch (mark.location()) {
      case Location.Known(Place place, _, _, _) -> place.kind().label();
      case Location.Derived _ -> "described by other places";
      case Location.Unknown _ -> "unknown";
    };
  }

  /// "4 mentions in 2 reports".
  static String counts(Mark mark) {
    long reports = mark.sightings().stream().map(s -> s.report().id()).distinct().count();
    return number(mark.count(), "mention") + " in " + number(reports, "report");
  }

  /// The areas that hold a place, the smallest first: "Abu Kamal, Deir ez-Zor, Syria".
  static String within(Place place) {
    return Stream.of(place.admin2(), place.admin1(), country(place))
        .filter(name -> name != null && !name.isEmpty())
        .filter(name -> !name.equals(place.name()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// "Likely (0.8)".
  static String sureness(double confidence) {
    String word =
        confidence >= 0.9
            ? "Almost certain"
            : confidence >= 0.7
                ? "Likely"
                : confidence >= 0.5
                    ? "More likely than not"
                    : confidence >= 0.3 ? "Doubtful" : "A guess";
    return word + String.format(Locale.ROOT, " (%.1f)", Math.floor(confidence * 10) / 10);
  }

  /// The first and the last day that it is spoken of.
  static String days(Mark mark) {
    Optional<TimeSpan> all =
        mark.sightings().stream()
            .map(sighting -> sighting.mention().when())
            .filter(Objects::nonNull)
            .reduce(TimeSpan::joinedWith);
    long undated = mark.sightings().stream().filter(s -> s.mention().when() == null).count();
    if (all.isEmpty()) {
      return "Undated";
    }
    return "Spoken of: "
        + DateWords.of(all.get())
        + (undated == 0 ? "" : ", " + undated + " undated");
  }

  /// A line for each report, the fullest first: "Hajin 3, Hajeen 1 · SDF advance".
  static List<String> spellingsByReport(Mark mark) {
    return mark.sightings().stream()
        .collect(Collectors.groupingBy(Sighting::report, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .limit(REPORTS)
        .map(entry -> spellings(entry.getValue()) + " · " + entry.getKey().title())
        .toList();
  }

  private static String spellings(List<Sighting> sightings) {
    return sightings.stream()
        .collect(
            Collectors.groupingBy(
                sighting -> sighting.mention().text().replaceAll("\\s+", " "),
                LinkedHashMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> "“" + entry.getKey() + "” " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String country(Place place) {
    String code = place.country();
    return code == null ? "" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
