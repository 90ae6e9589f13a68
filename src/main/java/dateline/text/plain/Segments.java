package dateline.text.plain;

import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Gathers segments from the front of a text to its end, joining neighbours of one part.
public final class Segments {
  private final List<Segment> gathered = new ArrayList<>();

  /// Everything from where the last segment began up to `start` stays with the segment before.
  public void startAt(int start, Part part) {
    if (gathered.isEmpty()) {
      gathered.add(new Segment(new Span(0, start), part));
    } else {
      extendTo(start);
      if (gathered.getLast().part() != part) {
        gathered.add(new Segment(new Span(start, start), part));
      }
    }
  }

  /// The segments, the last one reaching to the end of the text.
  public List<Segment> closedAt(int end) {
    if (gathered.isEmpty() && end > 0) {
      gathered.add(new Segment(new Span(0, end), Part.BODY));
    }
    extendTo(end);
    return List.copyOf(gathered);
  }

  private void extendTo(int end) {
    if (gathered.isEmpty()) {
      return;
    }
    Segment last = gathered.removeLast();
    gathered.add(new Segment(new Span(last.span().start(), end), last.part()));
  }
}
