package dateline.text;

import dateline.model.Article;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.text.plain.Days;
import dateline.text.plain.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sentences as people see them: a headline ends where its line ends, "Col." and "U.S." end
/// nothing.
///
/// The spans are in the order of the text, do not overlap, neither start nor end with white space,
/// and together cover all that is not white space.
public final class Sentences {
  private static final String TERMINATORS = ".!?…。！？؟۔";
  private static final String UNSPACED = "。！？";
  private static final String CLOSERS = "\"'”’»)]}›";
  private static final String QUOTES = "\"'”’»“";
  private static final Pattern SAYING =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*"
              + " ){1,4}(?:asked|said|says|asks|cried|shouted|wondered|replied|added)\\b");
  private static final String LINKS = "-–—,;:/&=";
  private static final String OPENERS = "\"'“‘«([{‹„¿¡•*";

  private final String text;
  private final int end;
  private final List<Span> found = new ArrayList<>();
  private int start;

  private Sentences(String text, Span within) {
    this.text = text;
    this.start = within.start();
    this.end = within.end();
  }

  public static List<Span> in(String text) {
    return in(text, new Span(0, text.length()));
  }

  /// The sentences of a stretch of a text; offsets count from the start of the whole text.
  public static List<Span> in(String text, Span within) {
    Sentences sentences = new Sentences(text, within);
    for (Span paragraph : Paragraphs.in(text, within)) {
      sentences.cut(paragraph);
    }
    return sentences.found;
  }

  /// The sentences of an article, none of which reaches from one segment into the next.
  public static List<Span> in(Article article) {
    return article.segments().stream()
        .map(Segment::span)
        .flatMap(span -> in(article.text(), span).stream())
        .toList();
  }

  private void cut(Span paragraph) {
    start = paragraph.start();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (TERMINATORS.indexOf(text.charAt(i)) >= 0) {
        int after = afterClosers(i + 1, paragraph.end());
        if (endsAt(i, after, paragraph)) {
          add(start, after);
          start = after;
        }
        i = after - 1;
      }
    }
    add(start, paragraph.end());
  }

  /// Skips further full stops, closing quotes and brackets, and reference marks: "[12]", "(3)".
  private int afterClosers(int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      if (TERMINATORS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0) {
        i++;
      } else if ((c == '[' || c == '(') && afterReference(i, limit) > i) {
        i = afterReference(i, limit);
      } else {
        break;
      }
    }
    return i;
  }

  private int afterReference(int bracket, int limit) {
    int i = bracket + 1;
    while (i < limit && i - bracket < 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > bracket + 1 && i < limit && ")]".indexOf(text.charAt(i)) >= 0 ? i + 1 : bracket;
  }

  private boolean endsAt(int stop, int after, Span paragraph) {
    if (after >= paragraph.end()) {
      return true;
    }
    if (!Paragraphs.isSpace(text.charAt(after))) {
      return UNSPACED.indexOf(text.charAt(stop)) >= 0 || runsOn(stop, after, paragraph);
    }
    int next = firstInk(after, paragraph.end());
    return next < paragraph.end()
        && mayStart(next)
        && !(text.charAt(stop) == '.' ? continues(stop, next) : isAsked(after, next));
  }

  /// "…the base.The army…": a space was lost where a sentence ends.
  private boolean runsOn(int stop, int after, Span paragraph) {
    return text.charAt(stop) == '.'
        && after == stop + 1
        && stop - 2 >= paragraph.start()
        && after + 1 < paragraph.end()
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(after))
        && Character.isLowerCase(text.charAt(after + 1))
        && wordAt(after).indexOf('.') < 0
        && wordBefore(stop).indexOf('.') < 0;
  }

  private boolean mayStart(int at) {
    int i = at;
    while (i < end && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int c = i < end ? text.codePointAt(i) : ' ';
    return !Character.isLowerCase(c) && LINKS.indexOf(c) < 0;
  }

  /// "“Why?” Hassan asked": what is quoted belongs to who said it.
  private boolean isAsked(int after, int next) {
    return QUOTES.indexOf(text.charAt(after - 1)) >= 0
        && SAYING.matcher(text).region(next, Math.min(end, next + 80)).lookingAt();
  }

  private boolean continues(int stop, int next) {
    String word = wordBefore(stop);
    return isListNumber(word, stop)
        || (isDay(word) && Days.isMonth(wordAt(next)))
        || Abbreviations.continues(word, wordAt(next));
  }

  /// "3. März", as many languages count days.
  private static boolean isDay(String word) {
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word) <= 31;
  }

  private boolean isListNumber(String word, int stop) {
    return word.length() <= 2
        && !word.isEmpty()
        && word.chars().allMatch(Character::isDigit)
        && stop - word.length() == firstInk(start, stop);
  }

  private String wordBefore(int stop) {
    int i = stop;
    while (i > start && stop - i < 20 && isWordPart(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, stop);
  }

  private String wordAt(int at) {
    int i = at;
    while (i < end && i - at < 20 && isWordPart(text.charAt(i))) {
      i++;
    }
    return text.substring(at, i);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  private int firstInk(int from, int limit) {
    int i = from;
    while (i < limit && Paragraphs.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int from, int to) {
    int first = firstInk(from, to);
    int last = to;
    while (last > first && Paragraphs.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      found.add(new Span(first, last));
    }
  }
}
