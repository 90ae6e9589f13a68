package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import dateline.resolve.PlaceReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What phrases are drawn as in GeoJSON, measured on the file: known positions that lie in it and
/// outside it, and how far it reaches.
class DrawnPhrasesTest {
  private static final PlaceReader READER = new PlaceReader(Bundled.gazetteer());
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /// How far from a line a position still lies along it.
  private static final double BESIDE_KM = 15;

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                          | PHRASE                             | GEOMETRY     | INSIDE       | OUTSIDE      | ACROSS
          A post north of Homs was hit.                                 | north of Homs                      | MultiPolygon | 34.90 36.72  | 34.55 36.72  | 90
          A post 20 km southeast of Palmyra was hit.                    | 20 km southeast of Palmyra         | MultiPolygon | 34.43 38.43  | 34.70 38.10  | 40
          Troops dug in west of the Euphrates at Deir Ezzor.            | west of the Euphrates at Deir Ezzor | MultiPolygon | 35.33 39.98 | 35.33 40.30  | 90
          They took Homs. Further north, all was calm.                  | Further north                      | MultiPolygon | 34.90 36.72  | 34.55 36.72  | 90
          Villages between Hama and Homs were hit.                      | between Hama and Homs              | LineString   | 34.93 36.74  | 35.50 36.75  | 60
          Clashes went on between Hama and Homs up to Palmyra.          | between Hama and Homs up to Palmyra | LineString  | 34.56 38.28  | 35.90 36.60  | 220
          The village lies midway between Homs and Palmyra.             | midway between Homs and Palmyra    | Point        | 34.64 37.50  | 34.73 36.72  | 40
          They took Deir Ezzor. Troops massed along the Euphrates.      | along the Euphrates                | LineString   | 35.34 40.14  | 34.70 36.70  | 400
          A convoy left along the Homs-Damascus highway.                | Homs-Damascus highway              | LineString   | 34.02 36.73  | 34.50 38.00  | 180
          They cut the road from Aleppo to Raqqa.                       | road from Aleppo to Raqqa          | LineString   | 35.95 39.00  | 34.70 36.70  | 210
          Smugglers crossed the border between Turkey and Syria.        | border between Turkey and Syria    | LineString   | 36.83 38.35  | 35.50 38.00  | 800
          They took Homs. Shells fell in the east of the city.          | east of the city                   | Point        | 34.73 36.77  | 34.73 36.60  | 30
          Clashes went on in southeastern Homs.                         | southeastern Homs                  | MultiPolygon | 33.90 38.60  | 34.80 36.80  | 260
          Clashes went on in northern Syria.                            | northern Syria                     | MultiPolygon | 36.40 38.00  | 33.00 36.50  | 750
          Shells fell in eastern Donbas.                                | eastern Donbas                     | Point        | 48.30 39.00  | 48.30 37.00  | 260
          The camp lies near Idlib.                                     | near Idlib                         | Point        | 35.95 36.65  | 36.40 36.65  | 50
          They wait 15 kilometers outside Mosul.                        | 15 kilometers outside Mosul        | Point        | 36.45 43.15  | 36.90 43.15  | 90
          Mines were laid around Palmyra.                               | around Palmyra                     | Point        | 34.58 38.30  | 35.00 38.30  | 50
          They stand at the gates of Raqqa.                             | gates of Raqqa                     | Point        | 35.97 39.05  | 36.40 39.05  | 60
          Fires burn on the outskirts of Homs.                          | outskirts of Homs                  | Point        | 34.78 36.75  | 35.20 36.75  | 60
          Shelling hit the Douma area.                                  | Douma area                         | Point        | 33.57 36.40  | 33.90 36.40  | 40
          Fighting broke out inside the town of Harasta.                | inside the town of Harasta         | Point        | 33.56 36.37  | 33.80 36.37  | 30
          """)
  void phrasesAreDrawnWhereTheirWordsSay(
      String text, String phrase, String geometry, String inside, String outside, double across)
      throws IOException {
    JsonNode feature = feature(text, phrase);

    assertThat(feature.get("geometry").get("type").asString()).isEqualTo(geometry);
    assertThat(covers(feature, position(inside))).isTrue();
    assertThat(covers(feature, position(outside))).isFalse();
    assertThat(across(feature)).isBetween(1.0, across);
  }

  @ParameterizedTest
  @CsvSource({"5, 3", "20, 8", "60, 20"})
  void theFartherAwayTheWiderItIsDrawn(int km, double least) throws IOException {
    String phrase = km + " km north of Palmyra";
    JsonNode near = feature("A post " + phrase + " was hit.", phrase);

    assertThat(across(near)).isBetween(least, 6.0 * km);
  }

  private static JsonNode feature(String text, String phrase) throws IOException {
    Article article =
        new Article(
            new Source(null, "report.txt", "0".repeat(64), "UTF-8", null),
            Masthead.BLANK,
            text,
            List.of(new Segment(new Span(0, text.length()), Part.BODY)));
    Reading reading = new Reading(article, READER.read(article), List.of(), null);
    JsonNode features =
        JsonMapper.shared().readTree(Samples.written(Format.GEOJSON, reading)).get("features");
    return StreamSupport.stream(features.spliterator(), false)
        .filter(feature -> feature.get("properties").get("text").asString().equals(phrase))
        .findFirst()
        .orElseThrow();
  }

  private static Position position(String latLon) {
    String[] parts = latLon.split(" ", 2);
    return new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  private static boolean covers(JsonNode feature, Position position) {
    List<List<Position>> lines = lines(feature.get("geometry").get("coordinates"));
    return switch (feature.get("geometry").get("type").asString()) {
      case "Point" -> position.distanceKm(lines.getFirst().getFirst()) <= radius(feature);
      case "LineString" -> passes(lines.getFirst(), position);
      default -> lines.stream().anyMatch(ring -> contains(ring, position));
    };
  }

  /// Whether a line comes near a position, looked at every hundredth of the way from bend to bend.
  private static boolean passes(List<Position> line, Position position) {
    for (int i = 1; i < line.size(); i++) {
      for (double share = 0; share <= 1; share += 0.01) {
        Position from = line.get(i - 1);
        Position to = line.get(i);
        double lat = from.lat() + share * (to.lat() - from.lat());
        double lon = from.lon() + share * (to.lon() - from.lon());
        if (new Position(lat, lon).distanceKm(position) <= BESIDE_KM) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean contains(List<Position> ring, Position position) {
    Coordinate[] corners =
        ring.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new);
    return SHAPES
        .createPolygon(corners)
        .contains(SHAPES.createPoint(new Coordinate(position.lon(), position.lat())));
  }

  /// How far its ends are from each other.
  private static double across(JsonNode feature) {
    List<Position> all = new ArrayList<>();
    lines(feature.get("geometry").get("coordinates")).forEach(all::addAll);
    double most = all.size() == 1 ? 2 * radius(feature) : 0;
    for (Position from : all) {
      most = Math.max(most, all.stream().mapToDouble(from::distanceKm).max().orElse(0));
    }
    return most;
  }

  private static double radius(JsonNode feature) {
    return feature.get("properties").get("radius_km").asDouble();
  }

  /// The positions of a geometry, ring by ring.
  private static List<List<Position>> lines(JsonNode coordinates) {
    if (coordinates.get(0).isNumber()) {
      return List.of(List.of(at(coordinates)));
    }
    if (coordinates.get(0).get(0).isNumber()) {
      return List.of(
          StreamSupport.stream(coordinates.spliterator(), false)
              .map(DrawnPhrasesTest::at)
              .toList());
    }
    List<List<Position>> all = new ArrayList<>();
    coordinates.forEach(part -> all.addAll(lines(part)));
    return all;
  }

  private static Position at(JsonNode lonLat) {
    return new Position(lonLat.get(1).asDouble(), lonLat.get(0).asDouble());
  }
}
