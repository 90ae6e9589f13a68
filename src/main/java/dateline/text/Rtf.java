package dateline.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
          "footnote",
          "annotation",
          "bkmkstart",
          "bkmkend",
          "pntext");

  /// The document, a character for each byte.
  private final String source;

  private final StringBuilder words = new StringBuilder();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(false, 1, null);
  private Charset charset = Charset.forName("windows-1252");
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private int font;
  private int at;
  private int toSkip;

  /// @param unseen whether the group holds no text of the document
  /// @param spare how many characters follow a Unicode character for readers that do not know it
  /// @param charset of its font, where it is not the document's
  private record Group(boolean unseen, int spare, @Nullable Charset charset) {
    Group hidden(boolean unseenNow) {
      return new Group(unseenNow, spare, charset);
    }
  }

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
      Charset own = group.charset();
      write(new String(new byte[] {(byte) hex(at)}, own == null ? charset : own));
      at += 2;
    } else if (c == '*') {
      group = group.hidden(true);
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
      case "uc" -> group = new Group(group.unseen(), number.orElse(1), group.charset());
      case "f" -> useFont(number.orElse(0));
      case "fcharset" -> charsetOf(number.orElse(0)).ifPresent(c -> fonts.put(font, c));
      case "deleted", "v" -> group = group.hidden(number.orElse(1) != 0);
      case "ansicpg" ->
          charset = number.flatMap(n -> Encodings.named("windows-" + n)).orElse(charset);
      case "emdash" -> write("—");
      case "endash" -> write("–");
      case "lquote" -> write("‘");
      case "rquote" -> write("’");
      case "ldblquote" -> write("“");
      case "rdblquote" -> write("”");
      case "bullet" -> write("•");
      default -> group = UNSEEN.contains(name) ? group.hidden(true) : group;
    }
  }

  private void useFont(int number) {
    font = number;
    group = new Group(group.unseen(), group.spare(), fonts.get(number));
  }

  /// The encoding of a font by the number of its script, as the format counts scripts.
  private static Optional<Charset> charsetOf(int script) {
    return switch (script) {
      case 161 -> Encodings.named("windows-1253");
      case 162 -> Encodings.named("windows-1254");
      case 163 -> Encodings.named("windows-1258");
      case 177 -> Encodings.named("windows-1255");
      case 178 -> Encodings.named("windows-1256");
      case 186 -> Encodings.named("windows-1257");
      case 204 -> Encodings.named("windows-1251");
      case 238 -> Encodings.named("windows-1250");
      default -> Optional.empty();
    };
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
