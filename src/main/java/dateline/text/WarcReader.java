package dateline.text;

import dateline.text.mime.Message;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web archives (WARC, ISO 28500): each page that was answered to a request.
final class WarcReader implements FormatReader {
  private static final byte[] GAP = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d{1,10})");
  private static final Pattern ANSWER = Pattern.compile("(?im)^warc-type:\\s*response");
  private static final Pattern ADDRESS = Pattern.compile("(?im)^warc-target-uri:\\s*<?([^>\\s]+)");
  private static final Pattern STATUS = Pattern.compile("HTTP/\\S+ 200\\b");

  private final EntryReader pages;

  WarcReader(EntryReader pages) {
    this.pages = pages;
  }

  @Override
  public boolean fits(Content content) {
    return content.has("WARC/1.", 0);
  }

  @Override
  public void read(Content content, ArticleSink sink) {
    byte[] warc = content.bytes();
    int at = 0;
    for (int gap = gap(warc, at); gap >= 0; gap = gap(warc, at)) {
      String header = new String(warc, at, gap - at, StandardCharsets.UTF_8);
      Matcher length = LENGTH.matcher(header);
      int start = gap + GAP.length;
      long size = length.find() ? Long.parseLong(length.group(1)) : 0;
      int end = (int) Math.min(warc.length, start + size);
      if (ANSWER.matcher(header).find()) {
        answer(content, header, Arrays.copyOfRange(warc, start, end), sink);
      }
      at = Math.min(warc.length, end + GAP.length);
    }
  }

  private void answer(Content content, String header, byte[] answer, ArticleSink sink) {
    Message message = Message.of(answer);
    Matcher address = ADDRESS.matcher(header);
    boolean page = message.type().contains("html");
    if (page
        && STATUS
            .matcher(new String(answer, 0, Math.min(answer.length, 40), StandardCharsets.US_ASCII))
            .lookingAt()) {
      String name = address.find() ? address.group(1) : "page";
      pages.tryRead(content.entry(name, message.content()), sink);
    }
  }

  private static int gap(byte[] bytes, int from) {
    for (int i = from; i + GAP.length <= bytes.length; i++) {
      if (bytes[i] == GAP[0] && Arrays.equals(bytes, i, i + GAP.length, GAP, 0, GAP.length)) {
        return i;
      }
    }
    return -1;
  }
}
