package dateline.text.pdf;

/// A line of a page, or the part of one that lies in one column. Lengths are in points.
///
/// @param y of its base line, counted downwards
/// @param size of its type
record Piece(int page, double x, double right, double y, double size, String words) {
  boolean isNumber() {
    return words.matches("\\W*(?i:page|p\\.)?\\W*\\d{1,4}(\\s*(/|of|–|-)\\s*\\d{1,4})?\\W*");
  }

  boolean endsSentence() {
    return words.matches("(?s).*[.!?…:؟][\"'”’»)\\]]*");
  }
}
