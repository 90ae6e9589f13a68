package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Senses;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNamesTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.load(), Bundled.gazetteer());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dün Rakka'da patlama oldu, Ankara'dan heyet geldi. | Rakka'da, Ankara'dan
          Yaralılar dün Gaziantep hastanesine götürüldü. | Gaziantep
          Una bomba dejó heridos en Alepo y después en Damasco. | Alepo, Damasco
          Les habitants ont fui Alep vers Beyrouth. | Alep, Beyrouth
          Die Einwohner der Stadt Homs flohen nach Beirut. | Homs, Beirut
          Essen und Wasser fehlten in Aleppo. | Aleppo
          Gli abitanti sono fuggiti da Al-Bab verso Idlib. | Al-Bab, Idlib
          Жители города Хомс бежали в Бейрут. | Хомс, Бейрут
          """)
  void largePlacesAreFoundAmongForeignWords(String text, String names) {
    assertThat(namesIn(text)).containsExactly(names.split(", "));
  }

  private static List<String> namesIn(String text) {
    List<Span> whole = List.of(new Span(0, text.length()));
    return EXTRACTOR.extract(text, whole, Senses.NONE, false).toponyms().stream()
        .map(Toponym::text)
        .toList();
  }
}
