package dateline.view.reader;

import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Role;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a mention looks in the text, by what became of it.
enum Look {
  ON_THE_MAP,
  NOT_ON_THE_MAP,
  /// A name that stands for a government or a force, or that says where the report was filed.
  NO_LOCATION;

  static Look of(PlaceMention mention) {
    if (mention.isPlotted()) {
      return ON_THE_MAP;
    }
    return mention.role() == Role.LOCATION ? NOT_ON_THE_MAP : NO_LOCATION;
  }

  String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What the mention was taken for and why, for the pointer that rests on it.
  static String words(PlaceMention mention) {
    String what =
        switch (mention.location()) {
          case Location.Known(Place place, _, _, _) -> inFull(place);
          case Location.Derived _ -> mention.text();
          case Location.Unknown _ -> "Not on the map";
        };
    String role =
        switch (mention.role()) {
          case LOCATION -> "";
          case ACTOR -> "\nNot on the map: it stands for a government or a force";
          case FILED -> "\nNot on the map: where the report was filed";
        };
    String reason = mention.location().reason();
    return what + role + (reason.isBlank() ? "" : "\n" + sentence(reason));
  }

  private static String inFull(Place place) {
    return Stream.of(place.name(), place.kind().label(), place.admin1())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String sentence(String reason) {
    return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
  }
}
