package dateline.view.corrections;

import dateline.explore.Corrections;
import dateline.explore.PlaceWords;
import dateline.model.Decisions;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Reading;
import dateline.model.Sense;
import dateline.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A name at one spot of a report, about which people can decide.
record NamedSpot(Corrections corrections, long reportId, Reading reading, Span span) {
  String name() {
    return span.of(reading.article().text());
  }

  /// As the window quotes it.
  String quoted() {
    return "“" + name() + "”";
  }

  /// @param place null for no place
  void decide(Scope scope, @Nullable Place place) {
    String what = quoted() + " " + meaning(place) + ", " + scope.words();
    String text = reading.article().text();
    switch (scope) {
      case HERE ->
          corrections.change(reportId, what, d -> d.withSense(Sense.here(text, span, place)));
      case REPORT ->
          corrections.change(reportId, what, d -> d.withSense(Sense.everywhere(name(), place)));
      case PROJECT -> {
        if (isDecidedInReport()) {
          undecide();
        }
        corrections.changeEverywhere(what, senses -> changed(senses, place));
      }
    }
  }

  private static String meaning(@Nullable Place place) {
    if (place == null) {
      return "is no place";
    }
    return place.kind() == PlaceKind.SET_BY_HAND
        ? "is " + PlaceWords.what(place)
        : "means " + place.name();
  }

  private List<Sense> changed(List<Sense> senses, @Nullable Place place) {
    return Stream.concat(
            senses.stream().filter(sense -> !sense.isOf(name())),
            Stream.of(Sense.everywhere(name(), place)))
        .toList();
  }

  boolean isDecidedInReport() {
    return decisions().sense(name(), span).isPresent();
  }

  /// Takes back what was decided of it in this report.
  void undecide() {
    corrections.change(reportId, quoted() + " as it was read", d -> d.withoutSense(name(), span));
  }

  /// Takes back what was decided of its name for all reports.
  void undecideEverywhere() {
    corrections.changeEverywhere(
        quoted() + " as it was read, in all reports",
        senses -> senses.stream().filter(sense -> !sense.isOf(name())).toList());
  }

  private Decisions decisions() {
    return reading.decided().decisions();
  }
}
