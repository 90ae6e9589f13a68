package dateline.export;

import static dateline.export.Samples.reading;
import static dateline.export.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Reading;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @EnumSource
  void theSameReadingIsWrittenTheSame(Format format) throws Exception {
    assertThat(written(format, reading())).isEqualTo(written(format, reading()));
  }

  @Test
  void annotationsAreOneReportALine() throws Exception {
    String text = written(Format.ANNOTATIONS, reading(), reading());

    assertThat(text).endsWith("}\n");
    assertThat(text.lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(JSON.readTree(line)).isNotEmpty());
  }

  @Test
  void annotationsPointIntoTheTextByCodePoints() throws Exception {
    JsonNode report = JSON.readTree(written(Format.ANNOTATIONS, reading()));
    int[] text = report.get("text").asString().codePoints().toArray();

    for (String list : List.of("places", "dates")) {
      for (JsonNode mention : report.get(list)) {
        int start = mention.get("start").asInt();
        int end = mention.get("end").asInt();
        assertThat(new String(text, start, end - start)).isEqualTo(mention.get("text").asString());
      }
    }
    assertThat(report.get("body").toString()).isEqualTo("[[6,76]]");
    assertThat(new String(text, 6, 70)).startsWith("Fighting").endsWith("Xanadu.\n");
  }

  @Test
  void annotationsHaveTheFieldsThatAreAgreedUpon() throws Exception {
    JsonNode report = JSON.readTree(written(Format.ANNOTATIONS, reading()));

    assertThat(report.get("published").toString())
        .isEqualTo("{\"from\":\"2017-04-09\",\"to\":null,\"basis\":\"dateline\"}");
    assertThat(report.get("places").get(1).toString())
        .isEqualTo(
            """
            {"start":24,"end":29,"text":"Hajin","section":"body","place":"Hajin",\
            "kind":"populated place","gazetteer":"geonames:173322","lat":34.69,"lon":40.83,\
            "radius_km":3,"confidence":0.97,"role":"location",\
            "geometry":{"type":"Point","coordinates":[40.83,34.69]}}\
            """);
    assertThat(report.get("places").get(0).get("relation").toString())
        .isEqualTo(
            """
            {"type":"direction","anchors":[1],"bearing":0,"distance_km":null}\
            """);
    assertThat(report.get("places").get(3).has("lat")).isFalse();
    assertThat(report.get("places").get(4).get("section").asString()).isEqualTo("comments");
    assertThat(report.get("dates").get(0).toString())
        .isEqualTo(
            """
            {"start":33,"end":45,"text":"8 April 2017","type":"DATE","value":"2017-04-08",\
            "from":"2017-04-08","to":"2017-04-08"}\
            """);
  }

  @Test
  void geoJsonHoldsWhatTheMapShows() throws Exception {
    JsonNode features =
        JSON.readTree(written(Format.GEOJSON, reading(), reading())).get("features");

    assertThat(features).hasSize(6);
    assertThat(features.get(0).get("geometry").toString())
        .as("outer rings run counterclockwise")
        .isEqualTo(
            """
            {"type":"MultiPolygon","coordinates":\
            [[[[40.8,34.7],[40.9,34.8],[40.8,34.9],[40.8,34.7]]]]}\
            """);
    assertThat(features.get(1).get("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[40.83,34.69]}");
    assertThat(features.get(2).get("geometry").toString())
        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[40,34],[41,35.12346]]}");
    assertThat(features.get(1).get("properties").get("from").asString()).isEqualTo("2017-04-08");
  }

  @Test
  void aCountryIsItsOutlineAndARiverItsCourse() throws Exception {
    Reading reading = Samples.naming("country:SY", "dateline:euphrates");
    JsonNode features = JSON.readTree(written(Format.GEOJSON, reading)).get("features");

    assertThat(features.get(0).get("geometry").get("type").asString()).isEqualTo("MultiPolygon");
    assertThat(features.get(0).get("geometry").toString().length()).isBetween(500, 10_000);
    assertThat(features.get(1).get("geometry").get("type").asString()).isEqualTo("MultiLineString");
    assertThat(written(Format.KML, reading)).contains("<LinearRing>").contains("<LineString>");
  }

  @Test
  void nothingReadIsAnEmptyCollection() throws Exception {
    assertThat(JSON.readTree(written(Format.GEOJSON)).get("features")).isEmpty();
    assertThat(written(Format.ANNOTATIONS)).isEmpty();
  }

  @Test
  void csvHasALineForEachMentionAndNoFormulas() throws Exception {
    String[] lines = written(Format.CSV, reading()).split("\r\n");

    assertThat(lines).hasSize(6);
    assertThat(lines[0]).startsWith("file,sha256,report,outlet,published_from");
    assertThat(lines[2])
        .isEqualTo(
            "war.txt,"
                + "ab".repeat(32)
                + ",🚀 War,The Post,2017-04-09,,body,Hajin,location,Hajin,populated place,"
                + "geonames:173322,34.69,40.83,3,0.97,only one,2017-04-08,2017-04-08");
    assertThat(lines[5]).contains(",'=1+1,").contains(",\"'-1 \"\"reasons\"\", few\",,2018-01-01");
  }

  @Test
  void kmlIsXmlWithAPlacemarkForEachMark() throws Exception {
    Document kml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written(Format.KML, reading()))));

    assertThat(kml.getElementsByTagName("Placemark").getLength()).isEqualTo(3);
    assertThat(kml.getElementsByTagName("Polygon").getLength()).isEqualTo(1);
    assertThat(kml.getElementsByTagName("begin").item(0).getTextContent()).isEqualTo("2017-04-08");
  }

  @Test
  void theTableNamesEachPlaceOnceAndWhatIsNotOnTheMap() throws Exception {
    assertThat(written(Format.TABLE, reading()).lines())
        .anySatisfy(line -> assertThat(line).startsWith("war.txt, since 2017-04-09"))
        .anySatisfy(line -> assertThat(line).contains("Hajin").contains("34.690"))
        .contains("  Not on the map: Xanadu");
  }
}
