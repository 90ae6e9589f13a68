package dateline.resolve.time;

import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a page says that it was last changed: it was there by then.
final class ChangeEvidence {
  private ChangeEvidence() {}

  static @Nullable Evidence in(Masthead masthead) {
    Dating modified = masthead.modified();
    LocalDate last = modified == null ? null : modified.days().last();
    return last == null
        ? null
        : new Evidence(
            new TimeSpan(null, last),
            List.of("not after " + Wording.day(last) + ", when its page was last changed"));
  }
}
