package dateline.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Mailboxes in the form mbox: one mail after another, each behind a line "From ...".
final class MailboxReader implements FormatReader {
  private static final Pattern START =
      Pattern.compile("(?:\\A|(?<=\\n)\\r?\\n)From [^\\r\\n]*\\r?\\n");
  private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

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
  public void read(Content content, ArticleSink sink) {
    String box = new String(content.bytes(), StandardCharsets.ISO_8859_1);
    int number = 0;
    for (String mail : START.splitAsStream(box).filter(m -> !m.isBlank()).toList()) {
      number++;
      byte[] bytes = QUOTED.matcher(mail).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
      mails.tryRead(content.entry("mail " + number, bytes), sink);
    }
  }
}
