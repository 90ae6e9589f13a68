package dateline.text;

import dateline.model.Masthead;
import dateline.text.plain.PlainText;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markdown, with or without front matter: the words without their marks.
final class MarkdownReader implements FormatReader {
  private static final Pattern FRONT =
      Pattern.compile("\\A---\\R((?:[\\w-]+:.*\\R|[ \\t-].*\\R)+)---\\R");
  private static final Pattern PAIR =
      Pattern.compile("(?m)^([\\w-]+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.+?)[ \\t]*#*$");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\\n]{0,300})\\]\\([^)\\s]{1,500}(?: \"[^\"\\n]*\")?\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__|\\*|_|`)(?=\\S)([^*_`\\n]{1,300}?)(?<=\\S)\\1(?!\\w)");
  private static final Pattern QUOTE = Pattern.compile("(?m)^[ \\t]{0,3}>[ \\t]?");
  private static final Pattern RULE =
      Pattern.compile("(?m)^[ \\t]{0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$");

  @Override
  public boolean fits(Content content) {
    String text = content.decodedHead().text();
    String head = text.substring(0, Math.min(text.length(), 4096));
    return !content.decodedHead().isBinary()
        && (FRONT.matcher(head).find()
            || head.stripLeading().matches("(?s)# \\S.*")
            || (HEADING.matcher(head).find() && LINK.matcher(head).find()));
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    String text = content.decoded().text();
    Masthead masthead = Masthead.BLANK;
    Matcher front = FRONT.matcher(text);
    if (front.find()) {
      masthead = fields(front.group(1)).masthead();
      text = text.substring(front.end());
    }
    sink.take(
        content.article(PlainText.draft(words(text), titled(masthead, text)), content.decoded()));
  }

  private static Fields fields(String front) {
    Map<String, String> pairs = new HashMap<>();
    PAIR.matcher(front)
        .results()
        .forEach(r -> pairs.put(r.group(1).toLowerCase(Locale.ROOT), r.group(2)));
    return new Fields(name -> Optional.ofNullable(pairs.get(name)).filter(v -> !v.isBlank()));
  }

  /// The masthead with the first heading for a title, where the front matter gives none.
  private static Masthead titled(Masthead known, String text) {
    Matcher heading = HEADING.matcher(text);
    Optional<String> first =
        heading.find() ? Optional.of(words(heading.group(1))) : Optional.empty();
    return known.completedBy(
        new Statements().add(Field.TITLE, first, "its first heading").masthead());
  }

  private static String words(String text) {
    String bare = HEADING.matcher(text).replaceAll("$1");
    bare = LINK.matcher(bare).replaceAll("$1");
    bare = RULE.matcher(bare).replaceAll("");
    bare = QUOTE.matcher(bare).replaceAll("");
    bare = EMPHASIS.matcher(bare).replaceAll("$2");
    return EMPHASIS.matcher(bare).replaceAll("$2").strip();
  }
}
