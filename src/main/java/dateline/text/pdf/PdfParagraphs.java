package dateline.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Joins lines into paragraphs, and the words that were broken at the ends of lines.
final class PdfParagraphs {
  private static final double LEADING = 1.6;
  private static final double OTHER_SIZE = 1.12;
  private static final double FULL = 0.85;

  private final String all;
  private final double width;

  private PdfParagraphs(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.words()).append(' '));
    this.all = words.toString().toLowerCase(Locale.ROOT);
    this.width =
        pieces.stream()
            .mapToDouble(p -> p.right() - p.x())
            .sorted()
            .skip(pieces.size() / 2)
            .findFirst()
            .orElse(0);
  }

  /// @param pieces in the order of reading
  static List<String> of(List<Piece> pieces) {
    PdfParagraphs paragraphs = new PdfParagraphs(pieces);
    List<String> joined = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0 && paragraphs.starts(pieces.get(i - 1), pieces.get(i))) {
        joined.add(open.toString());
        open.setLength(0);
      }
      paragraphs.append(open, pieces.get(i).words());
    }
    joined.add(open.toString());
    return joined;
  }

  private boolean starts(Piece above, Piece below) {
    boolean sized = ratio(above.size(), below.size()) > OTHER_SIZE;
    boolean moved = below.page() != above.page() || below.y() < above.y() - below.size();
    if (sized || moved) {
      return sized || above.endsSentence() || isShort(above);
    }
    double gap = below.y() - above.y();
    boolean sameLine = gap < 0.5 * below.size();
    boolean apart = gap > LEADING * below.size();
    boolean indented = below.x() > above.x() + 0.8 * below.size() && above.endsSentence();
    return !sameLine && (apart || indented || (isShort(above) && above.endsSentence()));
  }

  private boolean isShort(Piece piece) {
    return piece.right() - piece.x() < FULL * width;
  }

  private static double ratio(double a, double b) {
    return Math.max(a, b) / Math.max(0.1, Math.min(a, b));
  }

  private void append(StringBuilder open, String words) {
    int last = open.length() - 1;
    boolean broken =
        last > 0
            && (open.charAt(last) == '-' || open.charAt(last) == '\u00ad')
            && Character.isLetter(open.charAt(last - 1));
    if (!broken) {
      open.append(open.isEmpty() ? "" : " ").append(words);
      return;
    }
    if (open.charAt(last) == '\u00ad' || isBroken(open, words)) {
      open.setLength(last);
    }
    open.append(words);
  }

  /// Whether a hyphen only breaks a word: the next line goes on in lower case, and nowhere else is
  /// the word spelt with a hyphen.
  private boolean isBroken(StringBuilder open, String next) {
    String head = open.substring(open.lastIndexOf(" ") + 1).toLowerCase(Locale.ROOT);
    String tail = next.replaceFirst("(?s)[^\\p{L}].*", "").toLowerCase(Locale.ROOT);
    return Character.isLowerCase(next.charAt(0)) && !all.contains(head + tail);
  }
}
