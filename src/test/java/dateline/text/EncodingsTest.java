package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest extends FormatFiles {
  private static final String FRENCH =
      "Le général a déclaré que l’armée était entrée à Deir ez-Zor, après trois années de siège.";
  private static final String RUSSIAN =
      "Армия вошла в город с севера в пятницу, сообщили местные источники. Боевики отступили к"
          + " реке.";
  private static final String ARABIC =
      "دخل الجيش المدينة من الشمال يوم الجمعة، وقالت مصادر محلية إن المسلحين انسحبوا نحو النهر.";
  private static final String GREEK =
      "Ο στρατός μπήκε στην πόλη από τα βόρεια την Παρασκευή, ανέφεραν τοπικές πηγές.";
  private static final String TURKISH =
      "Ordu cuma günü kuzeyden şehre girdi, yerel kaynaklar söyledi. Militanlar nehre doğru"
          + " çekildi.";
  private static final String CZECH =
      "Armáda v pátek vstoupila do města ze severu, uvedly místní zdroje. Ozbrojenci ustoupili k"
          + " řece.";
  private static final String HEBREW =
      "הצבא נכנס לעיר מצפון ביום שישי, כך מסרו מקורות מקומיים באזור.";

  @ParameterizedTest
  @CsvSource({
    "French, windows-1252, windows-1252",
    "French, UTF-8, UTF-8",
    "French, UTF-16LE, UTF-16LE",
    "French, UTF-16BE, UTF-16BE",
    "French, UTF-32LE, UTF-32LE",
    "Russian, windows-1251, windows-1251",
    "Russian, KOI8-R, KOI8-R",
    "Russian, ISO-8859-5, ISO-8859-5",
    "Arabic, windows-1256, windows-1256",
    "Arabic, ISO-8859-6, ISO-8859-6",
    "Greek, ISO-8859-7, ISO-8859-7",
    "Turkish, windows-1254, ISO-8859-9",
    "Czech, ISO-8859-2, ISO-8859-2",
    "Hebrew, windows-1255, ISO-8859-8",
  })
  void whatNothingDeclaresIsToldByItsLetters(String language, String charset, String named)
      throws Exception {
    String text = text(language);

    Article article = only("report.txt", text.getBytes(Charset.forName(charset)));

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.source().charset()).isIn(charset, named);
    assertThat(article.source().guessed()).isEqualTo(!charset.equals("UTF-8"));
  }

  @Test
  void whatAPageDeclaresIsNoGuess() throws Exception {
    String page =
        "<html><head><meta charset=\"windows-1256\"></head><body><p>"
            + ARABIC
            + "</p></body></html>";

    Article article = only("page.html", page.getBytes(Charset.forName("windows-1256")));

    assertThat(article.text()).isEqualTo(ARABIC + "\n");
    assertThat(article.source().charset()).isEqualTo("windows-1256");
    assertThat(article.source().guessed()).isFalse();
  }

  @Test
  void aPageThatDeclaresUtf8WronglyIsReadByItsLetters() throws Exception {
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><p>" + RUSSIAN + "</p></body></html>";

    Article article = only("page.html", page.getBytes(Charset.forName("windows-1251")));

    assertThat(article.text()).isEqualTo(RUSSIAN + "\n");
    assertThat(article.source().guessed()).isTrue();
  }

  @Test
  void oneBrokenLetterDoesNotSpoilTheRest() throws Exception {
    byte[] bytes = (RUSSIAN + " x").getBytes(Charset.forName("UTF-8"));
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(only("report.txt", bytes).text()).startsWith(RUSSIAN);
  }

  private static String text(String language) {
    return switch (language) {
      case "French" -> FRENCH;
      case "Russian" -> RUSSIAN;
      case "Arabic" -> ARABIC;
      case "Greek" -> GREEK;
      case "Turkish" -> TURKISH;
      case "Czech" -> CZECH;
      case "Hebrew" -> HEBREW;
      default -> throw new IllegalArgumentException(language);
    };
  }
}
