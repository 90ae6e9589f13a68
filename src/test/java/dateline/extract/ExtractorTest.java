package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.PlaceKind;
import dateline.model.Relation;
import dateline.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.load(), Bundled.gazetteer());

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                            | TYPE      | PHRASE
          The army fights to the north of Palmyra.                        | DIRECTION | to the north of Palmyra
          A post 20 km south-east of the city of Homs was hit.            | DIRECTION | 20 km south-east of the city of Homs
          They met 35 miles west of Mosul.                                | DIRECTION | 35 miles west of Mosul
          Rain fell in the south of Syria.                                | PART      | south of Syria
          Clashes in southern Idlib went on.                              | PART      | southern Idlib
          They hold the eastern countryside of Hama.                      | PART      | eastern countryside of Hama
          Jets struck the southern and eastern Idlib countryside.         | PART      | southern and eastern Idlib countryside
          Clashes broke out in Idlib's southern countryside.              | PART      | Idlib's southern countryside
          They bombed Aleppo western countryside on Sunday.               | PART      | Aleppo western countryside
          They dug in in southern rural Hama.                             | PART      | southern rural Hama
          They retook parts of Syria's northeast.                         | PART      | Syria's northeast
          Fighting spread to the south of Lebanon.                        | PART      | south of Lebanon
          Jordan lies to the south of Syria.                              | DIRECTION | to the south of Syria
          A mine exploded in the Manbij countryside.                      | INSIDE    | Manbij countryside
          They hold the centre of Kharkiv.                                | PART      | centre of Kharkiv
          Shells hit downtown Donetsk.                                    | PART      | downtown Donetsk
          Troops are massing north and east of Bakhmut.                   | DIRECTION | north and east of Bakhmut
          The ship sank 90 nautical miles southwest of Hodeidah.          | DIRECTION | 90 nautical miles southwest of Hodeidah
          The post lies twenty kilometres from Sirte.                     | NEAR      | twenty kilometres from Sirte
          The Kabul to Kandahar highway was mined.                        | BETWEEN   | Kabul to Kandahar highway
          They fled on the way from Bukavu to Uvira.                      | BETWEEN   | way from Bukavu to Uvira
          A convoy left along the Homs-Damascus highway.                  | BETWEEN   | Homs-Damascus highway
          They cut the road from Aleppo to Raqqa.                         | BETWEEN   | road from Aleppo to Raqqa
          Villages between Hama and Homs were hit.                        | BETWEEN   | between Hama and Homs
          The post lies midway between Hama and Homs.                     | NEAR      | midway between Hama and Homs
          Northern Syria was quiet.                                       | PART      | Northern Syria
          Troops are massed along the Euphrates.                          | ALONG     | along the Euphrates
          Smugglers were held at the Iraqi-Syrian border.                 | BORDER    | Iraqi-Syrian border
          The border between Turkey and Syria is closed.                  | BORDER    | border between Turkey and Syria
          The camp lies near Idlib.                                       | NEAR      | near Idlib
          They stand at the gates of Raqqa.                               | NEAR      | gates of Raqqa
          They wait 15 kilometers outside Mosul.                          | NEAR      | 15 kilometers outside Mosul
          Gunmen struck in the far north of Nigeria.                      | PART      | north of Nigeria
          Shelling hit the Douma area.                                    | INSIDE    | Douma area
          Fighting broke out inside the town of Harasta.                  | INSIDE    | inside the town of Harasta
          Fires burn in Homs. Further north, all was calm.                | DIRECTION | Further north
          They left Homs and dug in 10 km further to the east.            | DIRECTION | 10 km further to the east
          They took Homs. To the south of the city, they dug in.          | DIRECTION | To the south of the city
          They took Homs. Shells fell in the east of the city.            | PART      | east of the city
          They took Homs and fled 5 km west of there.                     | DIRECTION | 5 km west of there
          Shells fell on Daraa near the Jordanian border.                 | BORDER    | Jordanian border
          Lorries queue at the Polish border with Ukraine.                | BORDER    | Polish border with Ukraine
          Shells fell on Daraa by the border with Jordan.                 | BORDER    | border with Jordan
          قصفت الطائرات مواقع شمال حلب                                    | DIRECTION | شمال حلب
          وقعت اشتباكات شمال شرق سوريا                                    | PART      | شمال شرق سوريا
          قصف على ريف إدلب الجنوبي اليوم                                  | PART      | ريف إدلب الجنوبي
          قتل جندي قرب الرقة أمس                                          | NEAR      | قرب الرقة
          قطعوا الطريق بين حلب وحمص                                       | BETWEEN   | بين حلب وحمص
          """)
  void readsWhatIsPlacedByNames(String text, Relation.Type type, String phrase) {
    List<Phrase> phrases = extract(text).phrases();

    assertThat(phrases).hasSize(1);
    assertThat(phrases.getFirst().type()).isEqualTo(type);
    Span span = phrases.getFirst().span();
    assertThat(text.substring(span.start(), span.end())).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          TEXT,                                     BEARING, KM
          A post 20 km southeast of Homs was hit.,  135,     20
          A post 10 miles west of Homs was hit.,    270,     16.09344
          A post 5km north of Homs was hit.,        0,       5
          They sank ten nautical miles east of Aden., 90,    18.52
          Troops are north and east of Bakhmut.,    45,
          """)
  void readsDirectionsAndDistances(String text, double bearing, @Nullable Double km) {
    Phrase phrase = extract(text).phrases().getFirst();

    assertThat(phrase.bearing()).isEqualTo(bearing);
    assertThat(phrase.distanceKm()).isEqualTo(km);
  }

  @Test
  void aLineBetweenThreePlacesHasThreeAnchors() {
    Extraction extraction = extract("Clashes went on between Hama and Homs up to Palmyra.");

    assertThat(extraction.phrases().getFirst().anchors()).containsExactly(0, 1, 2);
  }

  @Test
  void whereNothingWasNamedBeforeADirectionStaysOpen() {
    assertThat(extract("Further north, all was calm.").phrases().getFirst().anchors()).isEmpty();
  }

  @Test
  void talksBetweenPowersAreNoPlace() {
    assertThat(extract("The talks between Russia and Turkey failed.").phrases()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                            | KIND
          They took Homs, Hama and Idlib provinces.       | ADMIN1
          They took the villages of Hama, Homs and Idlib. | TOWN
          """)
  void listedNamesShareTheirNoun(String text, PlaceKind kind) {
    assertThat(extract(text).toponyms())
        .hasSize(3)
        .allSatisfy(name -> assertThat(name.asked()).contains(kind));
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                       | NAMES
          The village of Tell Qarmazan was shelled.                  | Tell Qarmazan
          Doctors in Wau, Juba and Malakal were warned.              | Wau, Juba, Malakal
          Colonel Steve Warren spoke; Warren said more.              | ''
          The Islamic State and Hezbollah fought in Qusayr.          | Qusayr
          The Washington Post reported from Kabul.                   | Kabul
          Kevin Dallas, 19, of Austin, was hurt.                     | Austin
          Jaish Al-Islam left Douma for Jarabulus.                   | Douma, Jarabulus
          Syrian and Iraqi officials met on Monday in March.         | ''
          """)
  void longerNamesDecide(String text, String names) {
    assertThat(
            extract(text).toponyms().stream().map(Toponym::text).collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }

  private static Extraction extract(String text) {
    return EXTRACTOR.extract(text, List.of(new Span(0, text.length())));
  }
}
