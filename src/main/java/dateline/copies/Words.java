package dateline.copies;

import dateline.model.Article;
import dateline.model.Part;
import dateline.model.Segment;
import java.text.Normalizer;
import java.util.Arrays;

/// The words of a text as hashes: what differs in case, punctuation, accents, quotes or white space
/// alone is the same word.
final class Words {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] found = new long[256];
  private int size;
  private long word = BASIS;

  private Words() {}

  /// The words of the article itself without its headline, which every outlet writes anew.
  static long[] of(Article article) {
    Words words = new Words();
    for (Segment segment : article.segments()) {
      if (segment.part() == Part.BODY || segment.part() == Part.CAPTION) {
        words.read(segment.span().of(article.text()));
      }
    }
    return words.all();
  }

  static long[] of(String text) {
    Words words = new Words();
    words.read(text);
    return words.all();
  }

  private void read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    int at = 0;
    while (at < plain.length()) {
      int c = plain.codePointAt(at);
      at += Character.charCount(c);
      take(c);
    }
    end();
  }

  private void take(int c) {
    if (Character.isIdeographic(c)) {
      end();
      letter(c);
      end();
    } else if (Character.isLetterOrDigit(c)) {
      letter(Character.toLowerCase(c));
    } else if (!isInsideWords(c)) {
      end();
    }
  }

  /// Apostrophes of all kinds, accents, and marks that have no width.
  private static boolean isInsideWords(int c) {
    return c == '\''
        || c == '’'
        || c == '‘'
        || c == 'ʼ'
        || c == '`'
        || c == '´'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }

  /// FNV-1a (Fowler, Noll and Vo), by code points.
  private void letter(int c) {
    word = (word ^ c) * PRIME;
  }

  private void end() {
    if (word != BASIS) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = word;
      word = BASIS;
    }
  }

  private long[] all() {
    return Arrays.copyOf(found, size);
  }
}
