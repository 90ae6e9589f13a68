package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// Mailboxes in the form mbox: one mail after another, each behind a line "From ...".
final class MailboxReader implements FormatReader {
  private final EntryReader mails;

  MailboxReader(EntryReader mails) {
    this.mails = mails;
  }

  @Override
  public boolean fits(Content content) {
    return content.has("From ", 0)
        && content.head().matches("(?s)From [^\\n]*\\n[A-Za-z][A-Za-z-]{1,40}:.*");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(content.stream(), StandardCharsets.ISO_8859_1));
    StringBuilder mail = new StringBuilder();
    int number = 0;
    boolean afterBlank = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (afterBlank && line.startsWith("From ")) {
        number = hand(mail, number, content, sink);
      } else if (mail.length() <= ArticleReader.LARGEST_TEXT) {
        mail.append(line.matches(">+From .*") ? line.substring(1) : line).append('\n');
      }
      afterBlank = line.isEmpty();
    }
    hand(mail, number, content, sink);
  }

  /// Hands over a mail without the empty line behind it, and answers its number.
  private int hand(StringBuilder mail, int number, Content content, ArticleSink sink) {
    if (mail.length() > ArticleReader.LARGEST_TEXT) {
      mail.setLength(0);
      sink.refuse(
          content.name() + "/mail " + (number + 1),
          new Unreadable(
              Reason.TOO_LARGE,
              "The mail is larger than 64 MB. Save what is attached to it, and drop that."));
      return number + 1;
    }
    String text = mail.toString();
    mail.setLength(0);
    if (text.isBlank()) {
      return number;
    }
    String whole = text.endsWith("\n\n") ? text.substring(0, text.length() - 1) : text;
    byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
    mails.tryRead(content, "mail " + (number + 1), bytes, sink);
    return number + 1;
  }
}
