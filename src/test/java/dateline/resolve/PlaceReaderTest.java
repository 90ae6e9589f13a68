package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Article;
import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {
  private static final PlaceReader READER = new PlaceReader(Bundled.gazetteer());

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                                | PLACES
          Troops entered Homs on Monday.                                      | Homs
          Shells fell on Aleppo, Idlib and Hama.                              | Aleppo, Idlib, Hama
          The flight from Vienna to Berlin was late.                          | Vienna, Berlin
          President Lincoln spoke to Paris Hilton.                            | ''
          Mr. Houston said he was born in Dallas.                             | Dallas
          Students of Aleppo University met the Damascus Times.               | ''
          Liwaa Al-Quds fought near Palmyra.                                  | Palmyra
          Taking Ramadi will be difficult.                                    | Ramadi
          قصفت الطائرات مدينة حلب وريف إدلب في سوريا                          | حلب, إدلب, سوريا
          عاد من حلب وحمص وبدمشق إلى بيروت                                    | حلب, حمص, دمشق, بيروت
          وصلت القافلة لدمشق ثم للرقة                                         | دمشق, رقة
          """)
  void findsTheNamesOfPlacesAndNoOthers(String text, String places) {
    assertThat(located(text)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                     | NAME       | COUNTRY
          The fire in Portland, Maine, was put out near Augusta.   | Augusta    | US
          He moved from Toledo, Spain, to Madrid.                  | Toledo     | ES
          He moved from Toledo, Ohio, to Cleveland.                | Toledo     | US
          Rebels left Tripoli for Misrata and Sirte.               | Tripoli    | LY
          Fighters left Tripoli for Sidon and Beirut.              | Tripoli    | LB
          """)
  void picksTheMeaningThatTheOtherNamesSpeakFor(String text, String name, String country) {
    assertThat(place(text, name).country()).isEqualTo(country);
  }

  @Test
  void aStateAfterACommaSaysWhichTownIsMeant() {
    assertThat(place("A fire in Portland, Maine, was put out.", "Portland").admin1())
        .isEqualTo("Maine");
    assertThat(place("A fire in Springfield, Ill., was put out.", "Springfield").admin1())
        .isEqualTo("Illinois");
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                     | NAME       | ROLE
          Moscow has sent troops to the front.                     | Moscow     | ACTOR
          The bomb went off in Moscow.                             | Moscow     | LOCATION
          The plan was made by Ankara.                             | Ankara     | ACTOR
          US soldiers were seen there.                             | US         | ACTOR
          Protests spread across Turkey.                           | Turkey     | LOCATION
          """)
  void tellsPowersThatActFromPlaces(String text, String name, Role role) {
    assertThat(mention(text, name).role()).isEqualTo(role);
  }

  @Test
  void whatReadersCommentIsReadButIsNotPlotted() {
    String text = "Troops entered Homs.\n\nI was born in Aleppo.";
    Article article =
        article(
            text,
            new Segment(new Span(0, 20), Part.BODY),
            new Segment(new Span(20, text.length()), Part.COMMENTS));

    List<PlaceMention> mentions = READER.read(article);

    assertThat(mentions).extracting(PlaceMention::text).containsExactly("Homs", "Aleppo");
    assertThat(mentions).extracting(PlaceMention::isPlotted).containsExactly(true, false);
  }

  @Test
  void aDateLineSaysWhereTheReportWasFiled() {
    String text = "BEIRUT, LEBANON - Troops entered Homs.";
    Article article =
        article(
            text,
            new Segment(new Span(0, 17), Part.DATELINE),
            new Segment(new Span(17, text.length()), Part.BODY));

    assertThat(READER.read(article))
        .extracting(PlaceMention::role)
        .containsExactly(Role.FILED, Role.FILED, Role.LOCATION);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                | PHRASE                   | LAT  | LON  | KM
          A post 100 km east of Homs was hit.                 | 100 km east of Homs      | 34.7 | 37.8 | 15
          Clashes went on in northern Syria.                  | northern Syria           | 36.0 | 38.5 | 80
          Clashes went on in southern Syria.                  | southern Syria           | 33.5 | 37.5 | 110
          Fires spread in southern Spain.                     | southern Spain           | 37.6 | -4   | 150
          They cut the road from Homs to Palmyra.             | road from Homs to Palmyra | 34.6 | 37.5 | 30
          Smugglers crossed the border between Turkey and Syria. | border between Turkey and Syria | 36.8 | 39 | 180
          """)
  void drawsPhrasesWhereTheirWordsSay(
      String text, String phrase, double lat, double lon, double km) {
    Shape shape = mention(text, phrase).shape().orElseThrow();

    assertThat(shape.centre().distanceKm(new Position(lat, lon))).isLessThan(km);
  }

  @Test
  void aBorderIsALineAndAPartIsAnArea() {
    String text = "They crossed the border between Turkey and Syria into northern Syria.";

    assertThat(mention(text, "border between Turkey and Syria").shape())
        .get()
        .isInstanceOf(Shape.Corridor.class);
    assertThat(mention(text, "northern Syria").shape()).get().isInstanceOf(Shape.Area.class);
  }

  @Test
  void aNameThatNoGazetteerHoldsLiesSomewhereInItsProvince() {
    PlaceMention mention =
        mention("The village of Tell Qarmazan in the Latakia province was hit.", "Tell Qarmazan");

    assertThat(mention.location()).isInstanceOf(Location.Derived.class);
    assertThat(mention.shape().orElseThrow().radiusKm()).isGreaterThan(20);
  }

  @Test
  void aDirectionWithoutAnAnchorIsListedAndNotDrawn() {
    PlaceMention mention = mention("Further north, all was calm.", "Further north");

    assertThat(mention.location()).isInstanceOf(Location.Unknown.class);
    assertThat(mention.isPlotted()).isFalse();
  }

  @Test
  void aBorderThatNamesOneSideIsThatOfTheCountryThatTheTextIsIn() {
    Shape shape =
        mention("Shells fell on Daraa near the Jordanian border.", "Jordanian border")
            .shape()
            .orElseThrow();

    assertThat(shape).isInstanceOf(Shape.Corridor.class);
    assertThat(shape.centre().distanceKm(new Position(32.6, 37))).isLessThan(150);
  }

  @Test
  void theReasonNamesTheAreaThatTheOtherPlacesLieIn() {
    Location location =
        mention("Troops left Palmyra for Al-Sukhnah and Al-Qaryatayn.", "Palmyra").location();

    assertThat(location.reason()).contains("in Homs, as the report's other two places are");
  }

  @Test
  void anchorsPointToTheNamesInThePhrase() {
    List<PlaceMention> mentions = read("Shells fell on Idlib and along the Homs-Damascus highway.");

    Location.Derived derived =
        mentions.stream()
            .map(PlaceMention::location)
            .filter(Location.Derived.class::isInstance)
            .map(Location.Derived.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(derived.relation().anchors())
        .extracting(i -> mentions.get(i).text())
        .containsExactly("Homs", "Damascus");
  }

  @Test
  void everyChoiceGivesItsReasonAndItsRivals() {
    Location location = mention("Students in Cambridge protested.", "Cambridge").location();

    assertThat(location.reason()).isNotBlank();
    assertThat(((Location.Known) location).runnersUp()).isNotEmpty();
    assertThat(location.confidence()).isBetween(0.2, 1.0);
  }

  @Test
  void coordinatesAreAPlaceWithThePrecisionThatTheyAreWrittenWith() {
    PlaceMention mention =
        mention("The wreck was found at 12.51°S 45.25°W on Monday.", "12.51°S 45.25°W");

    Place place = mention.place().orElseThrow();
    assertThat(place.position()).isEqualTo(new Position(-12.51, -45.25));
    assertThat(place.radiusKm()).isBetween(0.5, 1.2);
    assertThat(mention.isPlotted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                                      | NAME          | LAT    | LON
          Troops left the town of Qarmazan (33.488, 38.657) for the north.          | Qarmazan      | 33.488 | 38.657
          Springfield, Illinois (39.8017, -89.6436) was flooded.                    | Springfield   | 39.8   | -89.65
          The town of Springfield, at 42.1015, -72.5898, was flooded.               | Springfield   | 42.1   | -72.59
          The village of Tell Qarmazan lies at the coordinates 35.3651°N 37.7881°E. | Tell Qarmazan | 35.365 | 37.788
          """)
  void aNameBesideCoordinatesIsPlacedByThem(String text, String name, double lat, double lon) {
    assertThat(place(text, name).position().distanceKm(new Position(lat, lon))).isLessThan(5);
  }

  @Test
  void everySpanCoversItsText() {
    String text = "Shells fell on Deir ez-Zor and the al-Hawl camp, U.S. officials said.";

    assertThat(read(text))
        .isNotEmpty()
        .allSatisfy(
            m -> assertThat(m.text()).isEqualTo(text.substring(m.span().start(), m.span().end())));
  }

  private static String located(String text) {
    return read(text).stream()
        .filter(mention -> mention.isPlotted() && mention.place().isPresent())
        .map(PlaceMention::text)
        .collect(Collectors.joining(", "));
  }

  private static Place place(String text, String name) {
    return mention(text, name).place().orElseThrow();
  }

  private static PlaceMention mention(String text, String name) {
    return read(text).stream().filter(m -> m.text().equals(name)).findFirst().orElseThrow();
  }

  private static List<PlaceMention> read(String text) {
    return READER.read(article(text, new Segment(new Span(0, text.length()), Part.BODY)));
  }

  private static Article article(String text, Segment... segments) {
    Source source = new Source(null, "report.txt", "0".repeat(64), "UTF-8", null);
    return new Article(source, Masthead.BLANK, text, Arrays.asList(segments));
  }
}
