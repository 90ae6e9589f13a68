package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "Maj. Gen. Qassem Soleimani met Brig. Gen. Suhail al-Hassan.",
        "Sgt. 1st Class J.T. O'Neill of the 3rd Bn. was hurt.",
        "Sen. John McCain (R-Ariz.) flew to St. Petersburg via Mt. Vernon.",
        "The Rev. Martin Luther King Jr. Center stands there.",
        "He works for Apple Inc. in Cupertino.",
        "It rose by 1.5 per cent to $3.2 million, i.e. more than expected.",
        "Fuel, food, etc. were brought by Sept. 3 at the latest.",
        "“They came at night!” she said.",
        "“Why?” Hassan asked.",
        "He waited … and waited … in vain.",
        "The so-called “Dr. No” of Idlib fled.",
        "George W. Bush met J.K. Rowling at 5:30 p.m. Tuesday.",
        "The temperature fell to -3.5 C. in Erbil on Dec. 24.",
        "No. 10 Downing St. was closed.",
        "They hold approx. 40 sq. km. of land east of the Euphrates.",
        "Capt. (ret.) Ali Hassan spoke.",
        "The 2nd Lt. said so",
        "W. Aleppo and E. Ghouta were hit.",
        "a.k.a. Abu Omar",
        "The op. cit. text is on pp. 12-14.",
        "Rep. Tulsi Gabbard, D-Hawaii, and Gov. Brown met.",
        "The U.N. Security Council met.",
        "It happened on 3. März in Wien.",
        "What (if anything?) comes next is open.",
        "He said: “Go!” and left.",
        "أعلن د. أحمد ذلك.",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He left the U.S. | He never came back.
          It began at 5 p.m. | It ended at six.
          They met at 10 a.m. | The general was late.
          “We won.” | The crowd cheered.
          "We won!" | "No, we did."
          (They had left.) | Nobody knew.
          It was over... | Then the guns began again.
          It was over… | Then the guns began again.
          He works for Apple Inc. | She does not.
          He was born on Dec. 5. | She was born on Jan. 6.
          It has 3 rooms. | 12 people live there.
          He saw John Jr. | They talked.
          Was it he? | It was.
          Stop! | Go back.
          They took Hajin.[3] | They left Sousse.
          They took Hajin.(3) | They left Sousse.
          The price was $5. | It fell.
          The vote was 5-4. | Nobody was surprised.
          He fled to No. 7. | The rest stayed.
          It took place in St. Louis. | It was hot.
          Type A. | The army left.
          He is a Ph.D. | She is not.
          دخل الجيش المدينة؟ | لا أحد يعرف.
          دخل الجيش المدينة! | لا أحد يعرف.
          فوج کا شہر پر قبضہ۔ | کوئی نہیں جانتا۔
          军队进入城市。 | 没有人知道。
          ¿Quién llegó? | Nadie lo sabe.
          «Мы ушли». | Никто не знал.
          Er kam am 3. März. | Sie nicht.
          """)
  void cutsWhatIsTwoSentences(String first, String second) {
    assertThat(cut(first + " " + second)).containsExactly(first, second);
  }

  @Test
  void sentencesOfScriptsWithoutSpacesAreCut() {
    assertThat(cut("军队进入城市。没有人知道！为什么？他说：“我们走。”然后离开。"))
        .containsExactly("军队进入城市。", "没有人知道！", "为什么？", "他说：“我们走。”", "然后离开。");
  }

  @Test
  void eachLineOfAListIsItsOwn() {
    assertThat(cut("Killed:\n- three men\n- a child\n\n1. Hajin\n2. Sousse\n• Baghouz"))
        .containsExactly(
            "Killed:", "- three men", "- a child", "1. Hajin", "2. Sousse", "• Baghouz");
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
