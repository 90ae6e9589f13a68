package dateline.text.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Twelve civilians were killed in air strikes on the province, the ministry said.
          fr | Douze civils ont été tués mardi dans des frappes aériennes près de la ville.
          de | Bei Luftangriffen in der Nähe der Stadt sind am Dienstag zwölf Menschen getötet worden.
          es | Doce civiles murieron el martes en bombardeos cerca de la ciudad, según el ministerio.
          pt | Doze civis morreram na terça-feira em ataques aéreos perto da cidade, não muito longe.
          it | Dodici civili sono stati uccisi martedì nei raid aerei vicino alla città, secondo il ministero.
          ro | Doisprezece civili au fost uciși marți în atacuri aeriene lângă oraș, potrivit ministerului.
          nl | Bij luchtaanvallen op de stad zijn dinsdag twaalf burgers om het leven gekomen, zegt het ministerie.
          sv | Tolv civila dödades på tisdagen i flyganfall nära staden, enligt ministeriet som inte svarade.
          fi | Kaksitoista siviiliä kuoli tiistaina ilmaiskuissa, ja ministeriön mukaan hän ei ollut kaupungissa.
          hu | Tizenkét civil halt meg kedden egy légicsapásban a város közelében, és a minisztérium szerint nem volt más.
          cs | Dvanáct civilistů zahynulo v úterý při náletech na město, které se podle úřadů bránilo.
          pl | Dwunastu cywilów zginęło we wtorek w nalotach na miasto, które się nie broniło, jak podało ministerstwo.
          hr | Dvanaest civila je ubijeno u utorak u zračnim napadima, koji su prema ministarstvu bili blizu grada.
          tr | Salı günü kente düzenlenen hava saldırılarında on iki sivil öldü ve çok sayıda kişi yaralandı.
          vi | Mười hai thường dân đã thiệt mạng trong các cuộc không kích vào thành phố, theo bộ này.
          id | Dua belas warga sipil tewas dalam serangan udara di dekat kota itu, kata kementerian yang tidak menjawab.
          ru | Двенадцать мирных жителей погибли во вторник при авиаударах по городу, сообщило министерство.
          uk | Дванадцять мирних жителів загинули у вівторок під час авіаударів, повідомили в міністерстві.
          bg | Дванадесет цивилни са убити във вторник при въздушни удари, съобщи министерството, че е така.
          sr | Дванаест цивила је убијено у уторак у ваздушним нападима који су били близу града.
          el | Δώδεκα άμαχοι σκοτώθηκαν την Τρίτη σε αεροπορικές επιδρομές κοντά στην πόλη, με το υπουργείο να μην απαντά.
          ar | قتل اثنا عشر مدنيا يوم الثلاثاء في غارات جوية على المدينة التي كان فيها.
          fa | دوازده غیرنظامی روز سه‌شنبه در حملات هوایی به این شهر کشته شدند که از آن گفته شد.
          ur | منگل کو شہر پر فضائی حملوں میں بارہ شہری ہلاک ہوئے اور یہ وزارت نے کہا ہے۔
          he | שנים עשר אזרחים נהרגו ביום שלישי בתקיפות אוויריות על העיר, כי לא היה עם מי.
          hi | मंगलवार को शहर पर हवाई हमलों में बारह नागरिक मारे गए और मंत्रालय ने कहा है।
          ja | 火曜日の空爆で市民十二人が死亡した。
          zh | 周二空袭造成十二名平民死亡
          ko | 화요일 공습으로 민간인 열두 명이 숨졌다
          th | พลเรือนสิบสองคนเสียชีวิต
          ka | სამშაბათს საჰაერო თავდასხმის შედეგად დაიღუპა და ეს იყო
          """)
  void tellsALanguageByOneSentence(String code, String sentence) {
    assertThat(Languages.guess(sentence)).contains(code);
  }

  @Test
  void aLongTextIsSurerThanAShortOne() {
    String sentence = "Douze civils ont été tués mardi dans des frappes aériennes. ";
    double once = Languages.guessed(sentence).orElseThrow().sureness();
    double often = Languages.guessed(sentence.repeat(5)).orElseThrow().sureness();

    assertThat(often).isGreaterThan(once).isGreaterThan(0.95);
  }

  @Test
  void aPageThatStatesAnotherLanguageThanItIsWrittenInIsNotBelieved() {
    String french = "Douze civils ont été tués mardi dans des frappes aériennes. ".repeat(4);

    assertThat(Languages.settled("en", french)).isEqualTo("fr");
    assertThat(Languages.settled("fr-CA", french)).isEqualTo("fr-CA");
    assertThat(Languages.settled("en", "12.5 - 13")).isEqualTo("en");
    assertThat(Languages.settled(null, "12.5 - 13")).isNull();
  }

  @Test
  void namesAloneSayNothing() {
    assertThat(Languages.guess("Deir ez-Zor, Palmyra, Kabajeb")).isEmpty();
  }
}
