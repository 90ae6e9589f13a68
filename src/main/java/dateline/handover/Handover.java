package dateline.handover;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Gives a [Request] to the program that runs already.
public final class Handover {
  private static final Logger LOG = System.getLogger(Handover.class.getName());
  private static final long A_MOMENT_NANOS = Duration.ofMillis(100).toNanos();

  private Handover() {}

  /// Whether a running program took the request; otherwise there is none, or it does not answer, or
  /// does not understand this one.
  ///
  /// @param folder where the programs of a user meet, as [Reception#open] has it
  public static boolean of(Request request, Path folder) {
    Doorway doorway = new Doorway(folder);
    if (!Files.exists(doorway.socket())) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        TimeLimit _ = TimeLimit.on(channel)) {
      channel.connect(doorway.address());
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      Wire.write(request, out);
      ByteBuffer answer = ByteBuffer.allocate(1);
      return channel.read(answer) == 1 && answer.get(0) == Reception.TAKEN;
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "No running program took the request", e);
      return false;
    }
  }

  /// The same for a program that is known to run, and may not listen yet: again and again until it
  /// takes the request, or the patience is at its end.
  public static boolean soon(Request request, Path folder, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!of(request, folder)) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(A_MOMENT_NANOS);
    }
    return true;
  }
}
