package dateline.view;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// How fast files are done, by the last seconds alone: what is ahead is like what was just done
/// rather than like what was long ago.
final class Pace {
  private static final long SPAN = TimeUnit.SECONDS.toNanos(10);

  /// Less says nothing of what is ahead.
  private static final long LEAST = TimeUnit.SECONDS.toNanos(3);

  private static final double NANOS = 1e9;

  private final Deque<Moment> moments = new ArrayDeque<>();

  private record Moment(long nanos, int done) {}

  /// @param nanos of a clock that never goes back
  void note(long nanos, int done) {
    moments.add(new Moment(nanos, done));
    while (moments.size() > 2 && nanos - moments.getFirst().nanos > SPAN) {
      moments.removeFirst();
    }
  }

  void forget() {
    moments.clear();
  }

  /// Files a second; 0 where that is not known.
  double perSecond() {
    if (moments.isEmpty() || span() < LEAST) {
      return 0;
    }
    return (moments.getLast().done - moments.getFirst().done) * NANOS / span();
  }

  private long span() {
    return moments.getLast().nanos - moments.getFirst().nanos;
  }

  /// How long so many more files take, if that can be said.
  Optional<Duration> timeFor(int files) {
    double perSecond = perSecond();
    return perSecond > 0 && files > 0
        ? Optional.of(Duration.ofMillis(Math.round(files / perSecond * 1000)))
        : Optional.empty();
  }

  /// "85 files a second, about 2 minutes left", or less where less is known.
  String words(int filesLeft) {
    double perSecond = perSecond();
    if (perSecond <= 0) {
      return "";
    }
    String pace =
        perSecond >= 1.5
            ? Math.round(perSecond) + " files a second"
            : Math.max(1, Math.round(perSecond * 60)) + " files a minute";
    return timeFor(filesLeft).map(left -> pace + ", " + words(left) + " left").orElse(pace);
  }

  /// A time as people would guess it.
  static String words(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 10) {
      return "a few seconds";
    }
    if (seconds < 55) {
      return "about " + Math.round(seconds / 10.0) * 10 + " seconds";
    }
    long minutes = Math.round(seconds / 60.0);
    if (minutes < 55) {
      return minutes == 1 ? "about a minute" : "about " + minutes + " minutes";
    }
    long hours = Math.round(minutes / 60.0);
    return hours == 1 ? "about an hour" : "about " + hours + " hours";
  }
}
