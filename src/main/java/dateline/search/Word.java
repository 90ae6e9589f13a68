package dateline.search;

/// A word of a text.
///
/// @param folded as it is compared: without case, accents, vowel signs and articles
record Word(int start, int end, String folded) {}
