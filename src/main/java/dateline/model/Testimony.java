package dateline.model;

import java.util.List;

/// What other reports of a project say of when a report came out.
///
/// @param copies when those that have the same words came out
/// @param events when what it tells of was, by those that tell of it too
public record Testimony(List<CopyDay> copies, List<EventDay> events) {
  public static final Testimony NONE = new Testimony(List.of(), List.of());

  public Testimony {
    copies = List.copyOf(copies);
    events = List.copyOf(events);
  }

  public boolean isNone() {
    return copies.isEmpty() && events.isEmpty();
  }
}
