package dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Shape;
import org.junit.jupiter.api.Test;

class ExtentsTest {
  private static final Gazetteer GAZETTEER = Bundled.gazetteer();

  private final Extents extents = new Extents(Outlines.bundled());

  @Test
  void aCountryReachesToItsOutline() {
    Place syria = GAZETTEER.place("country:SY").orElseThrow();
    assertThat(extents.of(syria))
        .isInstanceOfSatisfying(
            Shape.Area.class, area -> assertThat(area.radiusKm()).isBetween(300.0, 500.0));
  }

  @Test
  void aRiverIsALineWithItsMiddleUponIt() {
    Place euphrates = named("Euphrates", PlaceKind.RIVER);
    assertThat(extents.of(euphrates))
        .isInstanceOfSatisfying(
            Shape.Course.class,
            course -> assertThat(course.parts()).anyMatch(part -> part.contains(course.centre())));
  }

  @Test
  void aTownLiesWithinACircle() {
    Place damascus = named("Damascus", PlaceKind.CITY);
    assertThat(extents.of(damascus))
        .isEqualTo(new Shape.Disc(damascus.position(), damascus.radiusKm()));
  }

  @Test
  void theSameShapeIsHandedOutEachTime() {
    Place syria = GAZETTEER.place("country:SY").orElseThrow();
    assertThat(extents.of(syria)).isSameAs(extents.of(syria));
  }

  private static Place named(String name, PlaceKind kind) {
    return GAZETTEER.candidates(name).stream()
        .map(Candidate::place)
        .filter(place -> place.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
