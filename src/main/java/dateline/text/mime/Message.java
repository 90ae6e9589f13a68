package dateline.text.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message, or a part of one, in the form of mail: fields and a body.
public final class Message {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\r?\\n");
  private static final int DEEPEST = 20;

  private final Headers headers;
  private final String body;

  private Message(Headers headers, String body) {
    this.headers = headers;
    this.body = body;
  }

  public static Message of(byte[] bytes) {
    return of(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static Message of(String text) {
    Matcher gap = EMPTY_LINE.matcher(text);
    if (text.startsWith("\n") || text.startsWith("\r\n")) {
      return new Message(Headers.of(""), text.stripLeading());
    }
    return gap.find()
        ? new Message(Headers.of(text.substring(0, gap.start())), text.substring(gap.end()))
        : new Message(Headers.of(text), "");
  }

  /// A field in plain words.
  ///
  /// @param name in lower case
  public Optional<String> field(String name) {
    return headers.field(name).map(EncodedWords::decode).map(String::strip);
  }

  /// The type of the content, in lower case: `text/plain` where none is said.
  public String type() {
    return headers
        .field("content-type")
        .map(value -> value.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
        .orElse("text/plain");
  }

  public Optional<String> charset() {
    return headers.parameter("content-type", "charset");
  }

  /// The name of the file that it was, if it was attached as one.
  public Optional<String> fileName() {
    return headers
        .parameter("content-disposition", "filename")
        .or(() -> headers.parameter("content-type", "name"))
        .map(EncodedWords::decode);
  }

  public byte[] content() {
    return Transfer.decode(headers.field("content-transfer-encoding").orElse(""), body);
  }

  /// The parts that hold content themselves, in order; of a simple message itself.
  public List<Message> leaves() {
    List<Message> leaves = new ArrayList<>();
    gather(leaves, 0);
    return leaves;
  }

  private void gather(List<Message> leaves, int depth) {
    Optional<String> boundary = headers.parameter("content-type", "boundary");
    if (!type().startsWith("multipart/") || boundary.isEmpty() || depth > DEEPEST) {
      leaves.add(this);
      return;
    }
    for (String part : partsOf(boundary.get())) {
      of(part).gather(leaves, depth + 1);
    }
  }

  private List<String> partsOf(String boundary) {
    Matcher line =
        Pattern.compile("(?md)^--" + Pattern.quote(boundary) + "(--)?[ \\t]*\\r?$\\n?")
            .matcher(body);
    List<String> parts = new ArrayList<>();
    int start = -1;
    while (line.find()) {
      if (start >= 0) {
        parts.add(withoutLastBreak(body.substring(start, line.start())));
      }
      start = line.group(1) == null ? line.end() : -1;
    }
    if (start >= 0) {
      parts.add(body.substring(start));
    }
    return parts;
  }

  private static String withoutLastBreak(String part) {
    return part.replaceFirst("\\r?\\n\\z", "");
  }
}
