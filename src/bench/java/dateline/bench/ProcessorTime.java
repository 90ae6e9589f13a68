package dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// How long a thread has had a processor.
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private volatile long thread;
  private long start;

  void follow(Thread followed) {
    thread = followed.threadId();
  }

  void reset() {
    start = THREADS.getThreadCpuTime(thread);
  }

  /// Since it was last reset.
  double millis() {
    return (THREADS.getThreadCpuTime(thread) - start) / 1e6;
  }
}
