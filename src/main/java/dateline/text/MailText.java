package dateline.text;

import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
import dateline.text.plain.Segments;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a mail: what it says or passes on is the article; the fields of what is passed on,
/// the signature and what a reply quotes are not.
final class MailText {
  private static final Pattern FORWARD =
      Pattern.compile(
          "(?im)^[ >]*(?:-{2,} ?(?:forwarded|original|weitergeleitete|message"
              + " transféré).*-{2,}|begin forwarded message:)[ \\t]*\\R(?:[ \\t>]*\\R)*((?:["
              + " >]*\\*?[\\p{L} -]{2,20}:\\*? .*\\R)+)");
  private static final Pattern QUOTE =
      Pattern.compile(
          "(?m)^(?:On|Am|Le|El|Il|Op|Em) [^\\n"
              + "]{6,160}(?:\\n"
              + "[^\\n"
              + "]{0,80})?(?:wrote|schrieb[^\\n"
              + "]{0,60}|a écrit|escribió|ha scritto|schreef|escreveu) ?:[ \\t]*$|^-{2,} ?Original"
              + " Message ?-{2,}[ \\t]*$|^(?:>[^\\n"
              + "]*\\n"
              + "){2,}");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

  private MailText() {}

  static Draft draft(String text, Masthead sent) {
    Matcher forward = FORWARD.matcher(text);
    boolean passedOn = forward.find() && !text.substring(forward.end()).isBlank();
    int start = passedOn ? forward.end() : 0;
    int end = endOf(text, start, passedOn);
    if (text.substring(start, end).isBlank()) {
      return PlainText.draft(text, sent);
    }
    Masthead known = passedOn ? fields(forward.group(1)).completedBy(sent) : sent;
    Draft said = PlainText.draft(text.substring(start, end), known);
    Segments segments = new Segments();
    if (start > 0) {
      segments.startAt(0, Part.FURNITURE);
    }
    for (Segment segment : said.segments()) {
      segments.startAt(start + segment.span().start(), segment.part());
    }
    if (end < text.length()) {
      segments.startAt(
          end,
          SIGNATURE.matcher(text).region(end, text.length()).lookingAt()
              ? Part.NOTICE
              : Part.FURNITURE);
    }
    return new Draft(said.masthead(), text, segments.closedAt(text.length()));
  }

  /// Where the signature or the quoted mail begins.
  private static int endOf(String text, int start, boolean passedOn) {
    int end = text.length();
    Matcher signature = SIGNATURE.matcher(text).region(start, end);
    if (signature.find() && signature.start() > start) {
      end = signature.start();
    }
    Matcher quote = QUOTE.matcher(text).region(start, end);
    return !passedOn && quote.find() && quote.start() > start ? quote.start() : end;
  }

  /// What the fields of a mail that is passed on say of it.
  private static Masthead fields(String fields) {
    Statements statements = new Statements();
    fields
        .lines()
        .map(line -> line.replaceFirst("^[ >*]+", "").replace("*", ""))
        .forEach(line -> state(line, statements));
    return statements.masthead();
  }

  private static void state(String line, Statements statements) {
    String value = line.substring(line.indexOf(':') + 1).strip();
    if (line.matches("(?i)(subject|betreff|objet|asunto):.*")) {
      statements.add(Field.TITLE, Optional.of(value), "the subject of the mail that was passed on");
    } else if (line.matches("(?i)(from|von|de):.*")) {
      statements.add(
          Field.AUTHOR,
          Optional.of(MailReader.name(value)),
          "the sender of the mail that was passed on");
    } else if (line.matches("(?i)(date|sent|datum|gesendet|envoyé|fecha):.*")) {
      statements.published(
          Days.in(value).map(day -> Datings.metadata(day, "the mail that was passed on")));
    }
  }
}
