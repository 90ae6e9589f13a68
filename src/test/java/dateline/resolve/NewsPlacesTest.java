package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Article;
import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences as the news of several wars and towns has them.
class NewsPlacesTest {
  private static final PlaceReader READER = new PlaceReader(Bundled.gazetteer());

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                                          | NAME               | COUNTRY | KIND
          Thousands marched in London against the war.                                  | London             | GB      | CITY
          A bomb of the last war was defused in Frankfurt.                              | Frankfurt          | DE      | CITY
          Police in Manchester arrested two men.                                        | Manchester         | GB      | CITY
          Peshmerga in Kurdistan sent troops from Erbil to Kirkuk.                      | Kurdistan          | IQ      | REGION
          Police shot at crowds in Sanandaj, in Iran's Kurdistan province.              | Kurdistan          | IR      | ADMIN1
          Wildfires burned near Kumanovo in North Macedonia.                            | North Macedonia    | MK      | COUNTRY
          Militias attacked villages in West Darfur.                                    | West Darfur        | SD      | ADMIN1
          The paramilitaries advanced in Sennar State.                                  | Sennar State       | SD      | ADMIN1
          Eastern Qalamun was calm on Monday.                                           | Eastern Qalamun    | SY      | REGION
          A convoy was ambushed in the Syrian desert.                                   | Syrian desert      | SY      | DESERT
          Rebels seized Goma in North Kivu.                                             | Goma               | CD      | CITY
          Bodies were found in Reynosa, Tamaulipas.                                     | Reynosa            | MX      | CITY
          Militants raided Maiduguri, in Borno State.                                   | Maiduguri          | NG      | CITY
          A strike hit a school in Deir al-Balah.                                       | Deir al-Balah      | PS      | TOWN
          Residents of Kensington were told to leave, said the London Fire Brigade.     | Kensington         | GB      | TOWN
          Tornadoes hit Joplin, Missouri, and Moore, Oklahoma.                          | Oklahoma           | US      | ADMIN1
          Cases rose in Michigan, Ohio, New York and Pennsylvania.                      | New York           | US      | ADMIN1
          The mayor of New York met reporters in Brooklyn.                              | New York           | US      | CITY
          Police in Georgetown, Ky., found the car.                                     | Ky.                | US      | ADMIN1
          Police in Prince George's County arrested two men.                            | Prince George's County | US  | ADMIN2
          A woman from Leeds, in West Yorkshire, was found in Bradford.                 | Leeds              | GB      | CITY
          Crowds filled Tahrir Square in Baghdad.                                       | Baghdad            | IQ      | CITY
          Swine flu spread in Queensland, Victoria and New South Wales.                 | Victoria           | AU      | ADMIN1
          Gunmen crossed the border of Mexico after the raid in Culiacan.               | Mexico             | MX      | COUNTRY
          Mines were found in and around Derna.                                         | Derna              | LY      | CITY
          Bodies floated in the Dnipro, west of Kherson.                                | Dnipro             | null    | RIVER
          Ferries from the Gambia were full.                                            | Gambia             | GM      | COUNTRY
          The army took the Tishrin dam near Manbij.                                    | Tishrin            | SY      | DAM
          The Kakhovka dam burst on Tuesday.                                            | Kakhovka           | UA      | DAM
          Families in the Jabalia camp were fed.                                        | Jabalia            | PS      | CAMP
          Drones struck the Kursk, Belgorod and Bryansk oblasts.                        | Belgorod           | RU      | ADMIN1
          Tanks rolled into northern Gaza.                                              | Gaza               | PS      | ADMIN1
          Clashes went on in western Bahr el Ghazal.                                    | Bahr el Ghazal     | SS      | ADMIN1
          Deaths rose in Georgia, Oklahoma, Pennsylvania and Wisconsin.                 | Oklahoma           | US      | ADMIN1
          The convoy left Bossaso, in Puntland, for Las Anod.                           | Bossaso            | SO      | CITY
          The Lexington Herald-Leader said that Richmond police had held a Berea man.   | Richmond           | US      | TOWN
          """)
  void takesNamesForThePlacesThatReadersWould(
      String text, String name, String country, String kind) {
    Place place = mention(text, name).place().orElseThrow();

    assertThat(List.of(Objects.toString(place.country()), place.kind().name()))
        .containsExactly(country, kind);
  }

  @Test
  void aShortSpellingThatIsFarFromTheUsualOneIsADoubt() {
    Location hal = mention("They took Al-Hal and Al-Shaddadi, near Hasakah.", "Al-Hal").location();
    Location hol = mention("They took Al-Hol and Al-Shaddadi, near Hasakah.", "Al-Hol").location();

    assertThat(hal.confidence()).isLessThan(0.5);
    assertThat(hal.reason()).contains("guess");
    assertThat(hol.confidence()).isGreaterThan(0.5);
  }

  @Test
  void whatTheWordsAskForIsNoDoubtForAShortName() {
    Location base = mention("Jets struck the T4 airbase near Palmyra.", "T4").location();

    assertThat(base.confidence()).isGreaterThan(0.8);
    assertThat(base.reason()).doesNotContain("guess");
  }

  @Test
  void districtsOfOneListLieInWhatHoldsTheLast() {
    List<Place> places =
        Stream.of("Bati Kot", "Sherzad")
            .map(name -> mention("They fought in Bati Kot and Sherzad districts, Nangarhar.", name))
            .flatMap(mention -> mention.place().stream())
            .toList();

    assertThat(places).hasSize(2).allSatisfy(p -> assertThat(p.admin1()).isEqualTo("Nangarhar"));
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                          | NAME
          The US struck three sites in eastern Syria.                   | US
          The US has sent troops to the north.                          | US
          The US announced a strike on the town.                        | US
          Armenia said that the town was shelled.                       | Armenia
          Kyiv accused Moscow of shelling the port.                     | Moscow
          Sudan accused the UAE of arming the rebels.                   | UAE
          Washington and London condemned the attack.                   | Washington
          Addis Ababa denied that it had bombed the town.               | Addis Ababa
          Tehran was silent, but Riyadh has welcomed the move.          | Riyadh
          Israel struck two bridges near Damascus.                      | Israel
          The Tigray People's Liberation Front entered Lalibela.        | Tigray
          """)
  void countriesThatActAreNotPlotted(String text, String name) {
    assertThat(mention(text, name).role()).isEqualTo(Role.ACTOR);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                                                | NAME            | HOLDER
          Gunmen attacked the village of Solhan in Yagha province, northern Burkina Faso.     | Solhan          | Yagha
          Soldiers were killed in the Qarmazan district of Ghazni province.                   | Qarmazan        | Ghazni
          Shells fell near Qarmazan Mosque in Khan Yunis on Sunday.                           | Qarmazan Mosque | Khan Yunis
          Residents of Balqura, a village in Darfur, fled.                                    | Balqura         | Darfur
          Militants attacked the town of Bolgatan in the Yobe State.                          | Bolgatan        | Yobe State
          Insurgents burned homes in Palma, Cabo Delgado province, Mozambique.                | Palma           | Cabo Delgado
          A soldier was killed in Chardara district, Kunduz.                                  | Chardara        | Kunduz
          He died on Qarmazan Street in Springfield, Mo., police said.                        | Qarmazan Street | Springfield
          Troops were ambushed in the Shaykhabad area of Saydabad district, Logar.            | Shaykhabad      | Logar
          The town of Zarmaneh in the southern Helmand province fell.                         | Zarmaneh        | Helmand
          Troops left Deir Ezzor for Al-Mayadin. In the Latakia province, Qawsarat village was hit. | Qawsarat | Latakia
          Troops left Raqqa and Ain Issa for Tabqa. The village of Hamurat in Daraa was hit.  | Hamurat         | Daraa
          Shells fell on the village of Qasabiyat in the Suwayda province.                    | Qasabiyat       | Suwayda
          """)
  void whatNoGazetteerHoldsLiesWhereItsWordsPutIt(String text, String name, String holder) {
    List<PlaceMention> mentions = read(text);
    PlaceMention mention = named(mentions, name);

    Location.Derived location = (Location.Derived) mention.location();
    assertThat(location.relation().anchors())
        .extracting(i -> mentions.get(i).text())
        .containsExactly(holder);
    assertThat(mention.isPlotted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                           | NAME     | KIND   | ID
          The army shelled the western Daraa countryside.                | Daraa    | ADMIN1 | geonames:170903
          Jets struck the northern countryside of Hama.                  | Hama     | ADMIN1 | geonames:170015
          Clashes raged in Idlib's southern countryside.                 | Idlib    | ADMIN1 | geonames:169387
          Shells hit northern Hama and southern Aleppo countryside.      | Aleppo   | ADMIN1 | geonames:170062
          Clashes raged in rural Raqqa.                                  | Raqqa    | ADMIN1 | geonames:172957
          Militants were killed in the eastern Damascus countryside.     | Damascus | ADMIN1 | geonames:170652
          Shells fell on the Kyiv region.                                | Kyiv     | ADMIN1 | geonames:703446
          Drones were shot down over the Moscow oblast.                  | Moscow   | ADMIN1 | geonames:524925
          Troops pushed into the southern Kherson region.                | Kherson  | ADMIN1 | geonames:706442
          Shells fell on the western Kobani countryside.                 | Kobani   | TOWN   | geonames:172256
          """)
  void wordsForAreasAskForTheArea(String text, String name, PlaceKind kind, String id) {
    Place place = mention(text, name).place().orElseThrow();

    assertThat(place.kind()).isEqualTo(kind);
    assertThat(place.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                    | PHRASE                          | LAT  | LON  | TOWN_LAT | TOWN_LON
          The army shelled the western Daraa countryside.         | western Daraa countryside       | 32.8 | 36.0 | 32.62    | 36.10
          Jets struck the northern countryside of Hama.           | northern countryside of Hama    | 35.5 | 37.0 | 35.13    | 36.75
          Clashes raged in Aleppo's eastern countryside.          | Aleppo's eastern countryside    | 36.2 | 38.0 | 36.20    | 37.16
          They advanced in the southeastern Raqqa countryside.    | southeastern Raqqa countryside  | 35.7 | 39.3 | 35.95    | 39.01
          Shells fell on the western Kobani countryside.          | western Kobani countryside      | 36.9 | 38.2 | 36.89    | 38.35
          Drones hit the northern Kharkiv region.                 | northern Kharkiv region         | 50.0 | 36.5 | 49.99    | 36.23
          """)
  void partsOfTheCountrysideAreAreasAwayFromTheTown(
      String text, String phrase, double lat, double lon, double townLat, double townLon) {
    Shape shape = mention(text, phrase).shape().orElseThrow();

    assertThat(shape).isInstanceOf(Shape.Area.class);
    assertThat(shape.centre().distanceKm(new Position(lat, lon))).isLessThan(25);
    assertThat(shape.centre().distanceKm(new Position(townLat, townLon))).isGreaterThan(10);
  }

  private static PlaceMention mention(String text, String name) {
    return named(read(text), name);
  }

  private static PlaceMention named(List<PlaceMention> mentions, String name) {
    return mentions.stream().filter(m -> m.text().equals(name)).findFirst().orElseThrow();
  }

  private static List<PlaceMention> read(String text) {
    Source source = new Source(null, "report.txt", "0".repeat(64), "UTF-8", null);
    Segment all = new Segment(new Span(0, text.length()), Part.BODY);
    return READER.read(new Article(source, Masthead.BLANK, text, List.of(all)));
  }
}
