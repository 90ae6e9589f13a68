package dateline.model;

/// A stretch of an article's text that is all of one part.
public record Segment(Span span, Part part) {}
