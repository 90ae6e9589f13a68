package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Senses;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaselessNamesTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.load(), Bundled.gazetteer());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انسحبت الشاحنات من مدينة دير الزور وحلب          | دير الزور, حلب
          وصلت المساعدات إلى بلدة سرمدا في إدلب            | سرمدا, إدلب
          زار الوفد مدينة كان                              | كان
          نفتکش‌ها از بندر رفتند و در کابل برف بارید       | کابل
          سیل به شهر لشکرگاه رسید                          | لشکرگاه
          השריפה פרצה בחיפה ובתל אביב                      | חיפה, תל אביב
          משאיות יצאו מירושלים לעזה                        | ירושלים, עזה
          """)
  void namesAreFoundWithoutTheWordsThatAreWrittenInOneWithThem(String text, String names) {
    assertThat(namesIn(text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كان الطقس باردا وإن المطر توقف يوم الخميس",
        "نقلت وكالة الأنباء أن البلاد بخير في هذه السنة",
        "وكيف تعيش دولة جديدة بلا أمن",
        "امروز هوا سرد بود و مردم در خانه ماندند",
        "המדינה תבנה גשר חדש במרכז",
        "טוב מאוד אמר הדובר"
      })
  void ordinaryWordsAreNotTakenForTheLargePlacesThatAreCalledSoToo(String text) {
    assertThat(namesIn(text)).isEmpty();
  }

  private static List<String> namesIn(String text) {
    List<Span> whole = List.of(new Span(0, text.length()));
    return EXTRACTOR.extract(text, whole, Senses.NONE, false).toponyms().stream()
        .map(Toponym::text)
        .toList();
  }
}
