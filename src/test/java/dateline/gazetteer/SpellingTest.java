package dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Al-Bukamal, albukamal",
    "Dayr az-Zawr, DAYR AZ ZAWR",
    "Sha'fah, Shafah",
    "São Paulo, Sao Paulo",
    "Kobanê, kobane",
    "العاصمة, العاصمه",
    "إدلب, ادلب"
  })
  void caseHyphensApostrophesAndAccentsDoNotCount(String one, String other) {
    assertThat(Letters.plain(one).replace(" ", ""))
        .isEqualTo(Letters.plain(other).replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Al-Bukamal, Bukamal",
    "As Sukhnah, Al-Sukhnah",
    "Deir ez-Zor, Deir Ezzor",
    "الحسكة, حسكة",
    "St. Louis, Saint Louis",
    "Ft. Worth, Fort Worth"
  })
  void theArticleAndAbbreviationsDoNotCountForTheBareName(String one, String other) {
    assertThat(Spelling.bare(one)).isEqualTo(Spelling.bare(other));
  }

  @ParameterizedTest
  @CsvSource({"Alexandria, Exandria", "Alma, Ma", "Azores, Ores", "An Hour, Hour"})
  void whatOnlyLooksLikeAnArticleCounts(String one, String other) {
    assertThat(Spelling.bare(one)).isNotEqualTo(Spelling.bare(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Hasakah, Al-Hasakeh",
    "Deir ez-Zor, Dayr al-Zawr",
    "Abu Kamal, Albu Kamal",
    "Qamishli, Kamishly",
    "Idlib, Edleb",
    "Al-Hawl, Al-Hol",
    "Raqqa, Rakka",
    "Mayadin, Al-Mayadeen",
    "Jabal, Djebel",
    "Latakiyah, Latakia",
    "Sweida, Soueida",
    "Manbij, Menbij",
    "Tell, Tal",
    "Kafr Nabl, Kafer Nabl",
    "Khan Shaykhun, Khan Sheikhoun",
    "Shaddadi, Chaddadi"
  })
  void spellingsOfOneArabicNameFoldAlike(String one, String other) {
    assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Homs, Hama",
    "Khan, Han",
    "Tikrit, Takrur",
    "Salma, Sarma",
    "Daraa, Darayya",
    "Duma, Dumayr"
  })
  void differentNamesFoldDifferently(String one, String other) {
    assertThat(Spelling.folded(one)).isNotEqualTo(Spelling.folded(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Homs Governorate, Homs",
    "province of Aleppo, Aleppo",
    "Rapides Parish, Rapides",
    "محافظة حمص, حمص"
  })
  void theWordForAnAreaMayBeLeftOut(String one, String other) {
    assertThat(Spelling.ofArea(one)).isEqualTo(Spelling.ofArea(other));
    assertThat(Spelling.saysArea(one)).isTrue();
    assertThat(Spelling.saysArea(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Miss., Miss", "Ill., ill", "Wash., wash"})
  void theFullStopOfAnAbbreviationCounts(String one, String other) {
    assertThat(Hash.ofPlain(one)).isNotEqualTo(Hash.ofPlain(other));
  }

  @ParameterizedTest
  @CsvSource({"Deir ez-Zor", "Kobanê", "دير الزور", "U.S.", "St. Louis", "- x -y"})
  void theHashOfANameIsThatOfItsPlainLetters(String name) {
    assertThat(Hash.ofPlain(name)).isEqualTo(Hash.of(Letters.plain(name)));
  }
}
