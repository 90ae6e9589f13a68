package dateline.extract.time;

/// What was read from a run of tokens.
///
/// @param from the first token
/// @param to behind the last token
record Match(int from, int to, Meaning meaning) {
  Match startingAt(int earlier) {
    return new Match(earlier, to, meaning);
  }

  Match meaning(Meaning other) {
    return new Match(from, to, other);
  }
}
