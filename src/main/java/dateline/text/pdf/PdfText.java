package dateline.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// The text of a PDF document.
///
/// @param text paragraphs with an empty line between them; blank where the pages are pictures
/// @param title what the first page sets in the largest type, where that stands out
public record PdfText(String text, Optional<String> title) {
  private static final double LARGE = 1.25;
  private static final int LONGEST_TITLE = 300;

  /// Kept, so that the library's own notes of flaws stay off.
  private static final Logger LIBRARY = Logger.getLogger("org.apache");

  static {
    LIBRARY.setLevel(Level.OFF);
    FontMappers.set(new PlainFonts());
  }

  /// @throws IOException where the document is damaged or locked
  public static PdfText of(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Piece> pieces = ordered(PieceFinder.in(document));
      return new PdfText(String.join("\n\n", PdfParagraphs.of(pieces)), title(pieces));
    }
  }

  private static List<Piece> ordered(List<Piece> pieces) {
    Collection<List<Piece>> byPage =
        pieces.stream()
            .collect(Collectors.groupingBy(Piece::page, TreeMap::new, Collectors.toList()))
            .values();
    RunningHeads heads = new RunningHeads(List.copyOf(byPage));
    List<Piece> ordered = new ArrayList<>();
    for (List<Piece> page : byPage) {
      ordered.addAll(Columns.ordered(page.stream().filter(p -> !heads.has(p)).toList()));
    }
    return ordered;
  }

  private static Optional<String> title(List<Piece> pieces) {
    double usual = usualSize(pieces);
    Optional<Piece> largest =
        pieces.stream()
            .filter(p -> p.page() == 1 && p.size() > LARGE * usual)
            .max(Comparator.comparingDouble(Piece::size));
    return largest
        .map(l -> pieces.stream().filter(p -> p.page() == 1 && p.size() == l.size()).toList())
        .map(lines -> PdfParagraphs.of(lines).getFirst())
        .filter(title -> title.length() <= LONGEST_TITLE && title.contains(" "));
  }

  /// The size of type that holds the most letters.
  private static double usualSize(List<Piece> pieces) {
    return pieces.stream()
        .collect(Collectors.groupingBy(Piece::size, Collectors.summingInt(p -> p.words().length())))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
