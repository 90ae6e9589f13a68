package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.gazetteer.Gazetteers;
import dateline.model.Article;
import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences as the news of several wars and towns has them.
class NewsPlacesTest {
  private static final PlaceReader READER = new PlaceReader(Gazetteers.bundled());

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
