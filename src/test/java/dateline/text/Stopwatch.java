package dateline.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Measures what a thread works, whatever else the machine is busy with.
final class Stopwatch {
  private final long start = now();

  Duration worked() {
    return Duration.ofNanos(now() - start);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
