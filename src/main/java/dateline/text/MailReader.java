package dateline.text;

import dateline.model.Masthead;
import dateline.text.Unreadable.Reason;
import dateline.text.mime.Message;
import dateline.text.page.WebPage;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Mails, with what is attached to them, and pages that a browser saved as MHTML.
final class MailReader implements FormatReader {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?im)^(from|to|subject|date|mime-version|content-type|received|message-id|return-path"
              + "|delivered-to|snapshot-content-location): ?\\S");

  private final EntryReader entries;

  MailReader(EntryReader entries) {
    this.entries = entries;
  }

  @Override
  public boolean fits(Content content) {
    String fields = content.head().replaceFirst("(?s)\\r?\\n\\r?\\n.*", "");
    return fields.matches("(?s)[A-Za-z][A-Za-z-]{1,40}:.*")
        && FIELD.matcher(fields).results().map(r -> r.group(1)).distinct().count() >= 3;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    Message mail = Message.of(content.textBytes());
    List<Message> leaves = mail.leaves();
    Message main = main(leaves);
    Decoded text = Decoded.of(main.content(), main.charset().flatMap(Encodings::named));
    boolean web = main.type().endsWith("html");
    sink.take(
        content.article(
            web
                ? WebPage.draft(Jsoup.parse(text.text()), masthead(mail))
                : MailText.draft(text.text(), masthead(mail)),
            text));
    if (!mail.type().equals("multipart/related")) {
      leaves.stream()
          .filter(leaf -> !leaf.equals(main) && leaf.fileName().isPresent())
          .filter(leaf -> !leaf.type().matches("(image|audio|video)/.*"))
          .forEach(
              leaf ->
                  entries.tryRead(
                      content, leaf.fileName().orElse("attachment"), leaf.content(), sink));
    }
  }

  private static Message main(List<Message> leaves) throws Unreadable {
    return leaf(leaves, "text/plain")
        .or(() -> leaf(leaves, "text/html"))
        .or(() -> leaf(leaves, "application/xhtml+xml"))
        .orElseThrow(
            () ->
                new Unreadable(
                    Reason.NO_TEXT, "The message holds no text. Save what is attached to it."));
  }

  private static Optional<Message> leaf(List<Message> leaves, String type) {
    return leaves.stream()
        .filter(leaf -> leaf.type().equals(type) && leaf.content().length > 0)
        .findFirst();
  }

  /// Of a saved page, the fields tell when it was saved: only its address is of the article.
  private static Masthead masthead(Message mail) {
    Statements statements = new Statements();
    Optional<String> address = mail.field("snapshot-content-location");
    statements.add(Field.URL, address, "the note of the browser that saved it");
    if (address.isEmpty()) {
      statements.add(Field.TITLE, mail.field("subject"), "the mail's subject");
      statements.add(Field.AUTHOR, mail.field("from").map(MailReader::name), "the mail's sender");
      statements.published(
          mail.field("date")
              .flatMap(Days::in)
              .map(day -> Datings.metadata(day, "the mail's date")));
    }
    return statements.masthead();
  }

  static String name(String from) {
    String name = from.replaceFirst("\\s*<[^>]*>\\s*$", "").replace("\"", "").strip();
    return name.isEmpty() ? from : name;
  }
}
