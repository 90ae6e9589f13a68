package dateline.view.map;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A few daemon threads that draw what was asked for last before what was asked for earlier, since
/// that is what is in sight.
final class DrawingPool implements Executor {
  private final ThreadPoolExecutor threads;

  DrawingPool() {
    int count = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4);
    threads = new ThreadPoolExecutor(count, count, 10, TimeUnit.SECONDS, new LastFirst());
    threads.setThreadFactory(Thread.ofPlatform().daemon().name("tiles-", 1).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable job) {
    threads.execute(job);
  }

  private static final class LastFirst extends LinkedBlockingDeque<Runnable> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean offer(Runnable job) {
      return offerFirst(job);
    }
  }
}
