package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Channels of Telegram, as its programs export them and as its preview shows them.
class TelegramTest extends FormatFiles {
  @Test
  void everyMessageOfAnExportIsAnArticleOfItsDay() throws Exception {
    String page =
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Exported Data</title></head><body>
        <div class="page_wrap"><div class="page_header"><div class="content">
        <div class="text bold">Front Reports</div></div></div>
        <div class="page_body chat_page"><div class="history">
        <div class="message service" id="message-1"><div class="body details">14 December 2018</div></div>
        <div class="message default clearfix" id="message7">
        <div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">F</div></div></div>
        <div class="body"><div class="pull_right date details" title="14.12.2018 23:05:11 UTC+02:00">23:05</div>
        <div class="from_name">Front Reports</div><div class="text">%s<br><br>%s</div></div></div>
        <div class="message default clearfix joined" id="message8"><div class="body">
        <div class="pull_right date details" title="15.12.2018 00:10:00 UTC+02:00">00:10</div>
        <div class="reply_to details">In reply to <a href="#go_to_message7">this message</a></div>
        <div class="text">The road to Hajin is open &amp; safe again.</div></div></div>
        <div class="message default clearfix joined" id="message9"><div class="body">
        <div class="pull_right date details" title="15.12.2018 00:11:00 UTC+02:00">00:11</div>
        <div class="media_wrap"><a class="photo_wrap" href="photos/1.jpg"></a></div></div></div>
        </div></div></div></body></html>
        """
            .formatted(FIRST, SECOND);

    List<Article> articles = read("messages.html", page.getBytes(UTF_8));

    assertThat(articles)
        .extracting(FormatFiles::body)
        .containsExactly(FIRST + "\n" + SECOND, "The road to Hajin is open & safe again.");
    assertThat(articles).extracting(FormatFiles::day).containsExactly(DAY, DAY.plusDays(1));
    assertThat(articles).allMatch(article -> "Front Reports".equals(article.masthead().outlet()));
  }

  @Test
  void everyMessageOfThePreviewIsAnArticleWithItsAddress() throws Exception {
    String page =
        """
        <!DOCTYPE html><html><head><title>Front Reports – Telegram</title></head><body>
        <header class="tgme_header"><div class="tgme_header_title">Front Reports</div></header>
        <main class="tgme_main"><div class="tgme_channel_history">
        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="front/7">
        <a class="tgme_widget_message_owner_name"><span>Front Reports</span></a>
        <div class="tgme_widget_message_text js-message_text">%s</div>
        <span class="tgme_widget_message_views">1.2K</span>
        <a href="https://t.me/front/7"><time datetime="2018-12-14T23:05:11+00:00">23:05</time></a>
        </div></div></div></main></body></html>
        """
            .formatted(FIRST);

    Article article = only("front.html", page.getBytes(UTF_8));

    assertThat(body(article)).isEqualTo(FIRST);
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(article.masthead().url()).isEqualTo("https://t.me/front/7");
  }

  @Test
  void messagesExportedAsJsonKeepTheirTextWhole() throws Exception {
    String json =
        """
        {"name": "Front Reports", "type": "public_channel", "id": 1, "messages": [
         {"id": 1, "type": "service", "date": "2018-12-14T10:00:00", "text": ""},
         {"id": 7, "type": "message", "date": "2018-12-14T23:05:11", "from": "Front Reports",
          "text": ["The army entered ", {"type": "bold", "text": "Hajin"}, " from the north."]}]}
        """;

    Article article = only("result.json", json.getBytes(UTF_8));

    assertThat(body(article)).isEqualTo("The army entered Hajin from the north.");
    assertThat(day(article)).isEqualTo(LocalDate.of(2018, 12, 14));
    assertThat(article.masthead().author()).isEqualTo("Front Reports");
  }
}
