package dateline.text.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where in the lines of a page the article begins and ends, and where the readers begin to speak.
///
/// @param bodyStart the first line of running text
/// @param bodyEnd behind its last line
/// @param commentsStart the first line that is the readers', or the number of lines
record Outline(int bodyStart, int bodyEnd, int commentsStart) {

  /// In lines.
  private static final int LONGEST_COMMENT = 6;

  static Outline of(List<Line> lines, List<Optional<Cue>> cues) {
    int start = firstProse(lines, cues);
    int comments = commentsStart(lines, cues, start);
    int end = Math.min(start + 1, lines.size());
    int tail = tailStart(lines, cues, start, comments);
    for (int i = start; i < tail; i++) {
      if (isOwn(lines.get(i), cues.get(i))) {
        end = i + 1;
      }
    }
    return new Outline(start, end, comments);
  }

  /// The first line of prose, or else the longest line without a cue, or else the first line.
  private static int firstProse(List<Line> lines, List<Optional<Cue>> cues) {
    int longest = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isOwn(lines.get(i), cues.get(i)) && lines.get(i).isProse()) {
        return i;
      }
      boolean longer = lines.get(i).words().length() > lines.get(longest).words().length();
      if (cues.get(i).isEmpty() && (longer || cues.get(longest).isPresent())) {
        longest = i;
      }
    }
    return longest;
  }

  private static int commentsStart(List<Line> lines, List<Optional<Cue>> cues, int from) {
    for (int i = from + 1; i < lines.size(); i++) {
      if (is(cues, i, Cue.COMMENTS_OPEN) || isAnswer(lines, i)) {
        return i;
      }
      if (is(cues, i, Cue.COMMENT_MARK) && marksIn(cues, i, 8) > 1) {
        return firstOfComment(lines, cues, i, from + 1);
      }
    }
    return lines.size();
  }

  private static long marksIn(List<Optional<Cue>> cues, int from, int count) {
    return IntStream.range(from, Math.min(cues.size(), from + count))
        .filter(i -> is(cues, i, Cue.COMMENT_MARK))
        .count();
  }

  /// Whether a line is the heading of an answer: "Re: " and a line above.
  private static boolean isAnswer(List<Line> lines, int i) {
    String words = lines.get(i).words();
    return words.startsWith("Re: ")
        && lines.subList(0, i).stream().anyMatch(line -> words.endsWith(": " + line.words()));
  }

  /// Where the comment begins that a mark stands in or behind: at its reader's name, or else where
  /// its block does.
  private static int firstOfComment(
      List<Line> lines, List<Optional<Cue>> cues, int mark, int least) {
    int furthest = Math.max(least, mark - LONGEST_COMMENT);
    for (int i = mark - 1; i >= furthest; i--) {
      Line line = lines.get(i);
      if (cues.get(i).isEmpty() && line.wordCount() <= 4 && !line.endsSentence()) {
        return i;
      }
    }
    for (int i = mark; i >= furthest; i--) {
      if (lines.get(i).opensBlock()) {
        return i;
      }
    }
    return mark;
  }

  /// The first legal notice, biography or list of other articles with little prose behind it.
  private static int tailStart(List<Line> lines, List<Optional<Cue>> cues, int from, int to) {
    int all = proseIn(lines, cues, from, to);
    int before = 0;
    for (int i = from; i < to; i++) {
      int length = lines.get(i).words().length();
      if (isTailCue(cues.get(i)) && all - before < before / 2 && !isInset(lines, cues, i, to)) {
        return i;
      }
      before += isOwn(lines.get(i), cues.get(i)) ? length : 0;
    }
    return to;
  }

  /// Whether a line that leads to another article stands between paragraphs: it names the article,
  /// and running text follows at once.
  private static boolean isInset(List<Line> lines, List<Optional<Cue>> cues, int i, int to) {
    return is(cues, i, Cue.RELATED_OPEN)
        && lines.get(i).wordCount() > 4
        && i + 1 < to
        && isOwn(lines.get(i + 1), cues.get(i + 1));
  }

  private static boolean isTailCue(Optional<Cue> cue) {
    return cue.filter(c -> c == Cue.LEGAL || c == Cue.BIOGRAPHY || c == Cue.RELATED_OPEN)
        .isPresent();
  }

  private static int proseIn(List<Line> lines, List<Optional<Cue>> cues, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> isOwn(lines.get(i), cues.get(i)))
        .map(i -> lines.get(i).words().length())
        .sum();
  }

  private static boolean isOwn(Line line, Optional<Cue> cue) {
    return cue.isEmpty() && (line.isProse() || line.endsSentence());
  }

  private static boolean is(List<Optional<Cue>> cues, int i, Cue cue) {
    return cues.get(i).filter(c -> c == cue).isPresent();
  }
}
