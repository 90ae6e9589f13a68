package dateline.model;

/// A half-open range of UTF-16 offsets into an article's text.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// The smallest span that holds both.
  public Span joinedWith(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// What it shares with one that it overlaps.
  public Span cutTo(Span other) {
    return new Span(Math.max(start, other.start), Math.min(end, other.end));
  }

  /// What this span covers of a text.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /// By start; of two that start together the longer first.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
