package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Article;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.text.ArticleReader;
import dateline.text.ArticleSink;
import dateline.text.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepthTest {
  private static final Parser PARSER = Bundled.parser();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | À Damas, le gouvernement n'a pas commenté. Un accord avait été conclu à Sotchi en septembre 2018. Les frappes ont visé la base de Hmeimim le mardi. | Damascus, Sochi, Hmeimim airbase
          de | Die Regierung in Damaskus äußerte sich nicht. Im September 2018 hatten Russland und die Türkei in Sotschi ein Abkommen geschlossen. | Damascus, Russia, Turkey, Sochi
          ar | ونقل الجرحى يوم الثلاثاء إلى حلب، ولم تعلق الحكومة في دمشق على ذلك في مارس 2019. | Aleppo, Damascus
          ru | Армия вошла в Пальмиру, сообщили жители. Дорога между Хомсом и Алеппо открыта, раненых доставили в больницы Идлиба. Владимира Орлова среди них нет. | Palmyra, Homs, Aleppo, Idlib
          uk | Рятувальники прибули до Харкова, повідомили місцеві жителі. Дорога між Миколаєвом і Запоріжжям відкрита, поранених доставили до лікарень Львова. | Kharkiv, Mykolayiv, Zaporizhzhya, Lviv
          """)
  void otherLanguagesGiveTheirNamesAndNoDays(String code, String text, String places)
      throws Exception {
    Reading reading = read(text);

    assertThat(reading.article().masthead().language()).isEqualTo(code);
    assertThat(reading.dates()).isEmpty();
    assertThat(reading.places())
        .flatExtracting(mention -> mention.place().stream().map(p -> p.name()).toList())
        .containsExactly(places.split(", "));
    assertThat(reading.places()).extracting(PlaceMention::when).containsOnlyNulls();
  }

  @Test
  void englishGivesItsDaysToo() throws Exception {
    Reading reading =
        read("The army left Palmyra on 3 March 2017, and the town was calm, residents said.");

    assertThat(reading.dates()).hasSize(1);
    assertThat(reading.places()).hasSize(1);
  }

  private Reading read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), text);
    List<Reading> readings = new ArrayList<>();
    new ArticleReader()
        .read(
            file,
            new ArticleSink() {
              @Override
              public void take(Article article) {
                readings.add(PARSER.parse(article));
              }

              @Override
              public void refuse(String entry, Unreadable why) {
                throw new AssertionError(why);
              }
            });
    return readings.getFirst();
  }
}
