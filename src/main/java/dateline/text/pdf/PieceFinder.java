package dateline.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Gathers the pieces of all pages, cutting lines at gaps as wide as those between columns.
final class PieceFinder extends PDFTextStripper {
  /// In widths of a type's height.
  private static final double WIDE_GAP = 1.6;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<TextPosition> open = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  static List<Piece> in(PDDocument document) throws IOException {
    PieceFinder finder = new PieceFinder();
    finder.setSuppressDuplicateOverlappingText(true);
    finder.getText(document);
    finder.close();
    return finder.pieces;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    int start = 0;
    for (int i = 1; i < positions.size(); i++) {
      if (isFar(positions.subList(i - 1, i), positions.subList(i, i + 1))) {
        add(lettersOf(positions.subList(start, i)), positions.subList(start, i));
        start = i;
      }
    }
    List<TextPosition> rest = positions.subList(start, positions.size());
    add(start == 0 ? text : lettersOf(rest), rest);
  }

  private void add(String text, List<TextPosition> positions) {
    if (!positions.isEmpty()) {
      if (!open.isEmpty() && isFar(open, positions)) {
        close();
      }
      open.addAll(positions);
      words.append(text);
    }
  }

  private static String lettersOf(List<TextPosition> positions) {
    return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    close();
  }

  @Override
  protected void writePageEnd() {
    close();
  }

  /// Whichever way the letters run.
  private static boolean isFar(List<TextPosition> one, List<TextPosition> other) {
    double gap = Math.max(left(other) - right(one), left(one) - right(other));
    return gap > WIDE_GAP * Math.max(1, one.getLast().getFontSizeInPt());
  }

  private static double left(List<TextPosition> letters) {
    return letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
  }

  private static double right(List<TextPosition> letters) {
    return letters.stream().mapToDouble(p -> p.getXDirAdj() + p.getWidthDirAdj()).max().orElse(0);
  }

  private void close() {
    if (!open.isEmpty() && !words.toString().isBlank()) {
      TextPosition first = open.getFirst();
      pieces.add(
          new Piece(
              getCurrentPageNo(),
              left(open),
              right(open),
              first.getYDirAdj(),
              first.getFontSizeInPt(),
              Ligatures.undone(words.toString().strip())));
    }
    open.clear();
    words.setLength(0);
  }
}
