package dateline.text.plain;

import dateline.model.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What short lines say of the page around an article.
public final class Cues {
  private static final List<Cue> BOXES =
      List.of(Cue.CALL, Cue.APPEAL, Cue.RELATED_OPEN, Cue.CONTENTS);

  private static final int LONGEST_REPLY = 60;
  private static final Pattern REPLY =
      Pattern.compile(
          "(?iu)[^\\p{L}]*(?:reply( to"
              + " .{2,40})?|(like|share|quote)\\W+reply\\b.*|reply\\W+(like|share|report|quote)\\b.*|show"
              + " repl(y|ies)|view \\d+ repl(y|ies)|in reply to .{2,50}|report"
              + " abuse|upvote|downvote|(senior|junior|active|new|registered) (member|user)|posts:"
              + " [\\d,.]+|ответить|répondre"
              + "|antworten|responder|rispondi|beantwoorden|odpowiedz|відповісти|yanıtla|رد)[^\\p{L}]*");

  private Cues() {}

  /// The part that a line belongs to by its words alone, if they are of that kind.
  public static Optional<Part> partOf(String line) {
    return Cue.of(Line.squeezed(line)).map(Cue::part);
  }

  /// The part that running text belongs to by its words, where they are unmistakable.
  public static Optional<Part> partOfProse(String line) {
    return partOf(line, List.of(Cue.APPEAL));
  }

  /// What a box is that begins with the line: an appeal, a list of other articles or of contents.
  public static Optional<Part> partOfBox(String heading) {
    return partOf(heading, BOXES);
  }

  /// Whether readers' comments follow the line.
  public static boolean opensComments(String line) {
    return partOf(line, List.of(Cue.COMMENTS_OPEN)).isPresent();
  }

  /// Whether a line stands beside a reader's words: it lets them be answered, or tells a rank.
  public static boolean isReply(String line) {
    return line.length() < LONGEST_REPLY && REPLY.matcher(line).matches();
  }

  /// Whether the line looks like the name of a person.
  public static boolean isName(String line) {
    return Line.of(line).stream().findFirst().filter(Line::isName).isPresent();
  }

  private static Optional<Part> partOf(String line, List<Cue> cues) {
    return Cue.of(Line.squeezed(line), cues).map(Cue::part);
  }
}
