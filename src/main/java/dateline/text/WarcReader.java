package dateline.text;

import dateline.text.Unreadable.Reason;
import dateline.text.mime.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web archives (WARC, ISO 28500): each page that was answered to a request.
final class WarcReader implements FormatReader {
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d{1,12})");
  private static final Pattern ANSWER =
      Pattern.compile("(?im)^warc-type:\\s*(?:response|resource)\\b");
  private static final Pattern ADDRESS = Pattern.compile("(?im)^warc-target-uri:\\s*<?([^>\\s]+)");
  private static final Pattern STATUS = Pattern.compile("HTTP/\\S+ 200\\b");
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int LARGEST_PAGE = 32 << 20;

  private final EntryReader pages;

  WarcReader(EntryReader pages) {
    this.pages = pages;
  }

  @Override
  public boolean fits(Content content) {
    return content.has("WARC/", 0);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    Tally tally = new Tally();
    read(content, content.stream(), sink, _ -> true, tally);
    tally.check();
  }

  /// How many answers of a web archive were pages, and how many were pictures, scripts and the
  /// like.
  static final class Tally {
    private int pages;
    private int others;

    int pages() {
      return pages;
    }

    void check() throws Unreadable {
      if (pages == 0) {
        throw new Unreadable(
            Reason.NO_TEXT,
            "The web archive holds no pages, only %d other files. Fetch it again with its pages."
                .formatted(others));
      }
    }
  }

  /// @param isWanted whether the page of an address is
  void read(
      Content content, InputStream warc, ArticleSink sink, Predicate<String> isWanted, Tally tally)
      throws IOException {
    for (String header = header(warc); !header.isEmpty(); header = header(warc)) {
      Matcher length = LENGTH.matcher(header);
      Slice block = new Slice(warc, length.find() ? Long.parseLong(length.group(1)) : 0);
      Matcher address = ADDRESS.matcher(header);
      String name = address.find() ? address.group(1) : "page";
      if (ANSWER.matcher(header).find() && isWanted.test(name)) {
        answer(content, name, block.readNBytes(LARGEST_PAGE), sink, tally);
      }
      block.finish();
    }
  }

  private void answer(
      Content content, String address, byte[] answer, ArticleSink sink, Tally tally) {
    Message message = Message.of(answer);
    if (!message.type().contains("html") || !isFound(answer)) {
      tally.others++;
      return;
    }
    tally.pages++;
    try {
      pages.read(content.entry(address, HttpBody.of(message)), sink);
    } catch (Unreadable why) {
      sink.refuse(content.name() + "/" + address, why);
    } catch (IOException broken) {
      sink.refuse(content.name() + "/" + address, EntryReader.refusal(broken));
    }
  }

  /// Whether an answer is the page that was asked for; a record without its HTTP header is.
  private static boolean isFound(byte[] answer) {
    String line = new String(answer, 0, Math.min(answer.length, 40), StandardCharsets.US_ASCII);
    return !line.startsWith("HTTP/") || STATUS.matcher(line).lookingAt();
  }

  /// The lines of the next record up to the empty one, or nothing at the end.
  private static String header(InputStream warc) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int line = 0;
    for (int b = warc.read(); b >= 0 && header.size() < LONGEST_HEADER; b = warc.read()) {
      if (b == '\n') {
        if (line == 0 && header.size() > 0) {
          break;
        }
        if (line > 0) {
          header.write(b);
        }
        line = 0;
      } else if (b != '\r') {
        header.write(b);
        line++;
      }
    }
    return header.toString(StandardCharsets.UTF_8);
  }
}
