package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TYPED            | TEXT                                    | FOUND
          raqqa            | Fighting in Raqqa, and near Ar-Raqqah.  | Raqqa; Raqqah
          desert fox       | A fox of the desert                     | fox; desert
          "north of"       | north-of it, northern of it, north of   | north-of; north of
          “air base”       | The airbase and the air base.           | air base
          Al-Tanf          | from al tanf to Al-Tanfah               | al tanf; Al-Tanfah
          cafe             | Le CAFÉ de l'Été                        | CAFÉ
          ete              | Le CAFÉ de l'Été                        | Été
          shafah           | at Sha'Fah and Sha’fah                  | Sha'Fah; Sha’fah
          dara             | in Dar'a                                | Dar'a
          syria            | Syria's army                            | Syria
          strasse          | Die Straße von Hormus                   | Straße
          istanbul         | İSTANBUL ve Istanbul                    | İSTANBUL; Istanbul
          лед              | Лёд на реке                             | Лёд
          الرقة            | في الرقه والرّقة وبالرقة                  | الرقه; والرّقة
          رقة              | مدينة الرقة                             | الرقة
          أحمد             | قال احمد                                | احمد
          北京             | 在北京市                                | 北京
          2017             | on 24.9.2017                            | 2017
          ٢٠١٧             | in 2017                                 | 2017
          """)
  void findsWhatPeopleTakeForTheSame(String typed, String text, String found) {
    assertThat(hits(typed, text)).containsExactly(found.split("; "));
  }

  @Test
  void aPhraseEndsWhereItsLastWordDoes() {
    assertThat(hits("\"the road\"", "the roads, the road")).containsExactly("the road");
    assertThat(hits("the road", "the roads")).containsExactly("the", "roads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\"", "*", "( ) - ^ :", "'", "“”", "\uD800"})
  void signsAloneLookForNothing(String typed) {
    assertThat(Query.of(typed).isBlank()).isTrue();
  }

  private static List<String> hits(String typed, String text) {
    return Query.of(typed).hitsIn(text).stream().map((Span hit) -> hit.of(text)).toList();
  }
}
