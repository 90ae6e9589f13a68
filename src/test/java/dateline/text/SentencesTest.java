package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "US Army Col. Steve Warren told reporters.",
        "Gen. Ali fled to St. Louis, Lt. Col. J. R. Smith said.",
        "U.S. Airdrops Weapons to Terrorists",
        "It began at 10 a.m. Monday in Raqqa.",
        "DAMASCUS, SYRIA (10:15 P.M.) – Footage has emerged",
        "The U.S. Army struck on Jan. 5 near Mosul.",
        "About 3.5 km. away stood No. 7 Squadron vs. the rest.",
        "\"Will they come?\" he asked.",
        "1. The army advanced",
        "Mr. and Mrs. Hassan left Deir ez-Zor...and never came back",
        "See www.example.org/About.html for more.",
      })
  void leavesAloneWhatIsOneSentence(String sentence) {
    assertThat(cut(sentence)).containsExactly(sentence);
  }

  @Test
  void cutsAtFullStopsQuestionsAndExclamations() {
    assertThat(cut("They left. Why? Nobody knows! \"It is over.\" 300 fled… Others stayed."))
        .containsExactly(
            "They left.",
            "Why?",
            "Nobody knows!",
            "\"It is over.\"",
            "300 fled…",
            "Others stayed.");
  }

  @Test
  void anAbbreviationMayEndASentence() {
    assertThat(cut("He flew to the U.S. The talks began at 9 p.m. They failed."))
        .containsExactly("He flew to the U.S.", "The talks began at 9 p.m.", "They failed.");
  }

  @Test
  void aHeadlineEndsWithItsLine() {
    String report =
        """
        Army takes Palmyra
        BEIRUT, March 3 – The army said so. It was quick.

        By Reuters
        """;

    assertThat(cut(report))
        .containsExactly(
            "Army takes Palmyra",
            "BEIRUT, March 3 – The army said so.",
            "It was quick.",
            "By Reuters");
  }

  @Test
  void linesBrokenToAWidthAreReadOn() {
    String mail =
        """
        The army entered the town of Ithriya from the north on Friday, and
        held the highway by the evening. The militants withdrew towards the
        province of Raqqa.\
        """;

    List<String> sentences = cut(mail.replace("\n", "\r\n"));

    assertThat(sentences)
        .extracting(sentence -> sentence.replace("\r\n", " "))
        .containsExactly(
            mail.substring(0, mail.indexOf(" The mil")).replace('\n', ' '),
            mail.substring(mail.indexOf("The mil")).replace('\n', ' '));
  }

  @Test
  void aLostSpaceIsNoObstacle() {
    assertThat(cut("They took the base.The army left.[12] Nobody spoke."))
        .containsExactly("They took the base.", "The army left.[12]", "Nobody spoke.");
  }

  @Test
  void arabicSentencesEndAtArabicMarks() {
    assertThat(cut("هل انسحب الجيش؟ انسحب الجيش. دخلت القوات المدينة."))
        .containsExactly("هل انسحب الجيش؟", "انسحب الجيش.", "دخلت القوات المدينة.");
  }

  @Test
  void offsetsCountFromTheStartOfTheText() {
    String text = "  One here.\u00a0 Two there. ";

    assertThat(Sentences.in(text, new Span(3, text.length())))
        .containsExactly(new Span(3, 11), new Span(13, 23));
  }

  @Test
  void tenMillionCharactersTakeLessThanASecond() {
    String text = "The army entered Hajin at 5 a.m. on Friday. Gen. Ali fled. ".repeat(170_000);
    Sentences.in(text.substring(0, 1_000_000));
    Stopwatch stopwatch = new Stopwatch();

    List<Span> sentences = Sentences.in(text);

    assertThat(sentences).hasSize(340_000);
    assertThat(stopwatch.worked()).isLessThan(Duration.ofSeconds(1));
  }

  private static List<String> cut(String text) {
    return Sentences.in(text).stream().map(span -> span.of(text)).toList();
  }
}
