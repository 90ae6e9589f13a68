package dateline.model;

/// What people decided about a report, and the article as it was read before they did.
public record Decided(Article asRead, Decisions decisions) {}
