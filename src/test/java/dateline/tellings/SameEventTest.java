package dateline.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Invented sentences: two outlets that tell one event, and events that look alike.
class SameEventTest {
  private static final Masthead ENGLISH = Masthead.BLANK.inLanguage("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A car bomb killed at least 23 people at a vegetable market in Jisr ash-Shughur, Syria, on Tuesday.\
          | Twenty-three shoppers died when a car bomb tore through the market of Jisr ash-Shughur in Syria.
          Gunmen ambushed a convoy near Ansongo, Mali, on Monday, killing 27 soldiers and wounding 14.\
          | Mali's army said 27 of its men were killed and 14 injured in an ambush close to Ansongo.
          Two shells hit a school in Avdiivka, Ukraine, on Friday and killed 13 people.\
          | In Avdiivka, Ukraine, 13 civilians were killed on Friday by artillery that struck a school.
          Suicide bombers killed 34 worshippers in a mosque in Gwoza, Nigeria.\
          | At least 34 people were killed when two bombers blew themselves up at a mosque in Gwoza, Nigeria.
          An air raid on a hospital in Hays, Yemen, killed 17 people on Sunday and injured 41.\
          | Warplanes bombed the hospital of Hays in Yemen, killing 17 and wounding 41.
          Rebels executed 19 villagers in Mocímboa da Praia, Mozambique, on Wednesday after they had kidnapped 12.\
          | Mozambique's army said that 19 people were executed in Mocímboa da Praia on Wednesday.
          A ferry sank off Zuwarah, Libya, on Saturday and 67 people died.\
          | Sixty-seven migrants died when their boat capsized near Zuwarah, Libya.
          A roadside bomb hit a bus near Lashkar Gah, Afghanistan, killing 18 people on 4 May.\
          | Eighteen passengers of a bus were killed by a land mine close to Lashkar Gah, Afghanistan, on 4 May.
          Chlorine killed 11 people in Sarmin, Syria, on Monday and hurt 52.\
          | A chemical attack on Sarmin in Syria left 11 dead and injured 52.
          Militants abducted 46 pupils from a school in Chibok, Nigeria.\
          | In Chibok, Nigeria, 46 girls were kidnapped from their school last week.
          """)
  void knowsOneEventInOtherWords(String one, String other) {
    assertThat(isOneEvent(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another day of the week  | A car bomb killed 23 people at a market in Jisr ash-Shughur, Syria, on Tuesday.\
          | On Friday a car bomb killed 23 people at the market of Jisr ash-Shughur, Syria.
          another day              | A bus hit a mine near Lashkar Gah, Afghanistan, on 4 May and 18 people were killed.\
          | Near Lashkar Gah, Afghanistan, 18 people were killed in a bus by a mine on 9 May.
          another year             | Suicide bombers killed 34 people in a mosque in Gwoza, Nigeria, on 1 May 2018.\
          | Suicide bombers killed 34 people in a mosque in Gwoza, Nigeria, on 1 May 2019.
          another number           | An ambush near Ansongo, Mali, killed 27 soldiers and wounded 14 on Monday.\
          | An ambush near Ansongo, Mali, killed 26 soldiers and wounded 14 on Monday.
          another number of wounded| Shells killed 13 people and wounded 40 at a school in Avdiivka, Ukraine.\
          | Shells killed 13 people and wounded 22 at a school in Avdiivka, Ukraine.
          another place            | Shells killed 13 people at a school in Avdiivka, Ukraine, on Friday.\
          | Shells killed 13 people at a school in Kostiantynivka, Ukraine, on Friday.
          another act              | A car bomb killed 17 people at a market in Sarmin, Syria, on Monday.\
          | Shelling killed 17 people at a market in Sarmin, Syria, on Monday.
          a small number           | Air strikes killed three people in Sarmin, Syria, on Monday.\
          | Three people were killed in an air strike on Sarmin, Syria, on Monday.
          nothing but a number     | Air strikes killed 16 people in Sarmin, Syria.\
          | Sixteen people were killed by air strikes on Sarmin, Syria.
          wounded here, dead there | A car bomb at a market in Gwoza, Nigeria, killed 34 people.\
          | A car bomb at a market in Gwoza, Nigeria, wounded 34 people.
          part of a number         | A car bomb at a market in Gwoza, Nigeria, killed 34 people, including 12 children.\
          | A car bomb at a market in Gwoza, Nigeria, killed 12 people.
          something else counted   | The army said that 27 people were killed in 14 ambushes near Ansongo, Mali.\
          | An ambush near Ansongo, Mali, killed 14 soldiers on Monday at a checkpoint.
          """)
  void keepsApartWhatOnlyLooksAlike(String what, String one, String other) {
    assertThat(tellings(one)).isNotEmpty();
    assertThat(tellings(other)).isNotEmpty();
    assertThat(isOneEvent(one, other)).as(what).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Air strikes killed 13 people and wounded 22 at a school in Aleppo, Syria, on Monday.",
        "Clashes killed 41 fighters and wounded 63 in Helmand province, Afghanistan, on Sunday.",
        "Suicide attacks on Friday and Saturday killed 34 people at a mosque in Gwoza, Nigeria.",
        "A car bomb hit a market in Sarmin, Syria, on Monday.",
        "At a market in Sarmin, Syria, 17 lorries queued for 20 kilometres on 4 May 2018.",
      })
  void findsNoRareEventIn(String sentence) {
    assertThat(tellings(sentence)).isEmpty();
  }

  private static boolean isOneEvent(String one, String other) {
    List<Telling> others = tellings(other);
    return tellings(one).stream()
        .anyMatch(
            telling ->
                others.stream()
                    .anyMatch(
                        that ->
                            SameEvent.isToldBy(telling, that)
                                && telling.keys().anyMatch(that.keys().toList()::contains)));
  }

  private static List<Telling> tellings(String sentence) {
    Segment body = new Segment(new Span(0, sentence.length()), Part.BODY);
    Source source = new Source(null, "a.txt", "0".repeat(64), "UTF-8", false, null);
    return TellingReader.in(
        Bundled.parser().parse(new Article(source, ENGLISH, sentence, List.of(body))));
  }
}
