package dateline.resolve.time;

import dateline.model.EventDay;
import dateline.model.EventDay.Tie;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days of events that other reports tell of as well: a report is not older than what it tells,
/// and where it speaks of the day from where it stands, not much younger.
final class EventEvidence {
  private EventEvidence() {}

  /// What is known otherwise, narrowed by the events that agree with it; what disagrees is said.
  ///
  /// @param bounds what is known otherwise, if anything is
  static @Nullable Evidence in(List<EventDay> events, @Nullable Evidence bounds) {
    Evidence all = bounds;
    for (EventDay event : events) {
      all = all == null ? evidence(event, event.published()) : joined(all, event);
    }
    return all;
  }

  private static Evidence joined(Evidence all, EventDay event) {
    Optional<TimeSpan> both = all.days().intersectedWith(event.published());
    if (both.isEmpty()) {
      return with(all, all.days(), List.of("though it must be " + dayReason(event)));
    }
    return both.get().equals(all.days())
        ? all
        : with(all, both.get(), evidence(event, both.get()).reasons());
  }

  private static Evidence with(Evidence all, TimeSpan days, List<String> more) {
    List<String> reasons = new ArrayList<>(all.reasons());
    reasons.addAll(more);
    return new Evidence(days, reasons);
  }

  private static Evidence evidence(EventDay event, TimeSpan days) {
    Tie tie = event.tie();
    List<String> reasons = new ArrayList<>();
    reasons.add(dayReason(event));
    if (tie != null) {
      reasons.add(
          "not after %s, as it speaks of that day as “%s”"
              .formatted(Wording.day(event.day().plusDays(tie.mostDays())), tie.words()));
    }
    return new Evidence(days, reasons);
  }

  private static String dayReason(EventDay event) {
    return "not before %s, the day on which %s says that this was: “%s”; it tells of it as “%s”"
        .formatted(Wording.day(event.day()), event.by(), event.there(), event.here());
  }
}
