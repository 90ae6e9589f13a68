package dateline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A range of whole civil days, both ends included; an end that is null is open.
public record TimeSpan(@Nullable LocalDate first, @Nullable LocalDate last) {
  /// All time.
  public static final TimeSpan EVER = new TimeSpan(null, null);

  public TimeSpan {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("bad time span " + first + ".." + last);
    }
  }

  public static TimeSpan of(LocalDate day) {
    return new TimeSpan(day, day);
  }

  public boolean isBounded() {
    return first != null && last != null;
  }

  public boolean overlaps(TimeSpan other) {
    return startsBy(other.last) && other.startsBy(last);
  }

  public boolean contains(LocalDate day) {
    return overlaps(of(day));
  }

  /// The days that both have, or nothing where they share none.
  public Optional<TimeSpan> intersectedWith(TimeSpan other) {
    return overlaps(other)
        ? Optional.of(new TimeSpan(later(first, other.first), earlier(last, other.last)))
        : Optional.empty();
  }

  /// The smallest span that holds both.
  public TimeSpan joinedWith(TimeSpan other) {
    LocalDate from = first == null || other.first == null ? null : earlier(first, other.first);
    LocalDate to = last == null || other.last == null ? null : later(last, other.last);
    return new TimeSpan(from, to);
  }

  /// How many days it holds, or nothing where an end is open.
  public Optional<Long> days() {
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(ChronoUnit.DAYS.between(first, last) + 1);
  }

  private boolean startsBy(@Nullable LocalDate day) {
    return first == null || day == null || !first.isAfter(day);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
