package dateline.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words of a document in the Rich Text Format, a line for each paragraph.
final class Rtf {
  private static final Set<String> UNSEEN =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "themedata",
          "datastore",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "latentstyles",
          "colorschememapping",
          "filetbl",
          "revtbl",
          "nonshppict",
          "bkmkstart",
          "bkmkend",
          "pntext");

  /// The document, a character for each byte.
  private final String source;

  private final StringBuilder words = new StringBuilder();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int toSkip;

  /// @param unseen whether the group holds no text of the document
  /// @param spare how many characters follow a Unicode character for readers that do not know it
  private record Group(boolean unseen, int spare) {}

  private Rtf(String source) {
    this.source = source;
  }

  static String words(byte[] document) {
    String source = new String(document, StandardCharsets.ISO_8859_1);
    Rtf rtf = new Rtf(source);
    while (rtf.at < source.length()) {
      rtf.step(source.charAt(rtf.at++));
    }
    return rtf.words.toString().strip();
  }

  private void step(char c) {
    switch (c) {
      case '{' -> groups.push(group);
      case '}' -> group = groups.isEmpty() ? group : groups.pop();
      case '\\' -> control();
      case '\r', '\n' -> {}
      default -> write(String.valueOf(c));
    }
  }

  private void control() {
    if (at >= source.length()) {
      return;
    }
    char c = source.charAt(at++);
    if (Character.isLetter(c)) {
      at--;
      word();
    } else if (c == '\'' && at + 2 <= source.length()) {
      write(new String(new byte[] {(byte) hex(at)}, charset));
      at += 2;
    } else if (c == '*') {
      group = new Group(true, group.spare());
    } else {
      write(c == '~' ? "\u00a0" : c == '_' ? "-" : c == '-' ? "" : String.valueOf(c));
    }
  }

  private int hex(int from) {
    return Math.max(0, Character.digit(source.charAt(from), 16)) * 16
        + Math.max(0, Character.digit(source.charAt(from + 1), 16));
  }

  private void word() {
    int start = at;
    while (at < source.length() && Character.isLetter(source.charAt(at))) {
      at++;
    }
    String name = source.substring(start, at);
    act(name, number());
    if (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private Optional<Integer> number() {
    int start = at;
    if (at < source.length() && source.charAt(at) == '-') {
      at++;
    }
    while (at < source.length() && at - start < 10 && Character.isDigit(source.charAt(at))) {
      at++;
    }
    String digits = source.substring(start, at);
    return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private void act(String name, Optional<Integer> number) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "par", "sect", "page", "row" -> write("\n\n");
      case "line" -> write("\n");
      case "tab", "cell" -> write(" ");
      case "u" -> unicode(number.orElse(0));
      case "uc" -> group = new Group(group.unseen(), number.orElse(1));
      case "ansicpg" ->
          charset = number.flatMap(n -> Encodings.named("windows-" + n)).orElse(charset);
      case "emdash" -> write("—");
      case "endash" -> write("–");
      case "lquote" -> write("‘");
      case "rquote" -> write("’");
      case "ldblquote" -> write("“");
      case "rdblquote" -> write("”");
      case "bullet" -> write("•");
      default -> group = UNSEEN.contains(name) ? new Group(true, group.spare()) : group;
    }
  }

  private void unicode(int code) {
    write(String.valueOf((char) (code < 0 ? code + 65_536 : code)));
    toSkip = group.spare();
  }

  private void write(String text) {
    if (toSkip > 0 && !text.isBlank()) {
      toSkip--;
    } else if (!group.unseen()) {
      words.append(text);
    }
  }
}
