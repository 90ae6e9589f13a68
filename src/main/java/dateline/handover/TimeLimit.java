package dateline.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Closes a channel that is still in use after three seconds, of which whoever waits for it hears
/// as an exception.
record TimeLimit(CompletableFuture<Void> closing) implements AutoCloseable {
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS, Thread::startVirtualThread);

  static TimeLimit on(Channel channel) {
    return new TimeLimit(CompletableFuture.runAsync(() -> close(channel), LATER));
  }

  private static void close(Channel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closing.cancel(false);
  }
}
