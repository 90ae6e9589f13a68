package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Chats and channels of Telegram, exported as pages or saved from its web preview: one article a
/// message that has words.
final class TelegramReader implements FormatReader {
  private static final Pattern CHAT =
      Pattern.compile(
          "class=\"page_body chat_page\"|class=\"tgme_channel_|tgme_widget_message_wrap");
  private static final String MESSAGES = ".message.default, .tgme_widget_message[data-post]";
  private static final String TEXT = ".text, .tgme_widget_message_text";
  private static final String DAY = ".date.details[title], a time[datetime]";
  private static final String CHANNEL =
      ".page_header .text, .tgme_channel_info_header_title, .tgme_header_title";
  private static final String SENDER = ".from_name, .tgme_widget_message_owner_name";

  @Override
  public boolean fits(Content content) {
    return content.decodedHead().text().stripLeading().startsWith("<")
        && CHAT.matcher(content.decodedHead().text()).find();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    Document chat = Jsoup.parse(content.decoded().text());
    String sender = "";
    int taken = 0;
    for (Element message : chat.select(MESSAGES)) {
      sender = words(message, SENDER).orElse(sender);
      Fields fields = fields(message, words(chat, CHANNEL).orElse(sender), sender);
      if (fields.text().isPresent()) {
        FieldArticle article = new FieldArticle(fields);
        byte[] bytes = message.outerHtml().getBytes(StandardCharsets.UTF_8);
        sink.take(content.article(article.draft(), content.decoded(), article.id(), bytes));
        taken++;
      }
    }
    if (taken == 0) {
      throw new Unreadable(
          Reason.NO_TEXT, "No message of the chat has words. Save a part of it that has some.");
    }
  }

  private static Fields fields(Element message, String channel, String sender) {
    return new Fields(
        name ->
            switch (name) {
              case "text" -> markup(message);
              case "date" -> day(message);
              case "source" -> Optional.of(channel).filter(words -> !words.isBlank());
              case "author" ->
                  Optional.of(sender).filter(words -> !words.isBlank() && !words.equals(channel));
              case "id" -> Optional.of(message.id() + message.attr("data-post"));
              case "link" ->
                  Optional.of(message.attr("data-post"))
                      .filter(post -> !post.isEmpty())
                      .map(post -> "https://t.me/" + post);
              default -> Optional.empty();
            });
  }

  /// The words of a message itself, not of the one that it answers.
  private static Optional<String> markup(Element message) {
    return message.select(TEXT).stream()
        .filter(text -> text.closest(".reply_to, .tgme_widget_message_reply") == null)
        .filter(Element::hasText)
        .findFirst()
        .map(text -> "<div>" + text.html() + "</div>");
  }

  private static Optional<String> day(Element message) {
    return Optional.ofNullable(message.selectFirst(DAY))
        .map(day -> day.hasAttr("datetime") ? day.attr("datetime") : day.attr("title"));
  }

  private static Optional<String> words(Element within, String path) {
    return Optional.ofNullable(within.selectFirst(path))
        .map(Element::ownText)
        .filter(words -> !words.isBlank());
  }
}
