package dateline.extract;

/// A stretch of tokens, both ends included.
record TokenRange(int first, int last) {
  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean contains(TokenRange other) {
    return first <= other.first && other.last <= last;
  }

  boolean overlaps(TokenRange other) {
    return first <= other.last && other.first <= last;
  }
}
