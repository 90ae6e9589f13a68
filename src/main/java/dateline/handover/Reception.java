package dateline.handover;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ProtocolException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Listens for what later starts of the program hand over.
///
/// One at a time is heard, and not for longer than [TimeLimit] allows; what is not a request is
/// answered by a refusal.
public final class Reception implements AutoCloseable {
  static final byte REFUSED = 0;
  static final byte TAKEN = 1;

  private static final Logger LOG = System.getLogger(Reception.class.getName());

  private final Doorway doorway;
  private final FileLock lock;
  private final ServerSocketChannel server;
  private final Consumer<Request> onRequest;

  private Reception(
      Doorway doorway, FileLock lock, ServerSocketChannel server, Consumer<Request> onRequest) {
    this.doorway = doorway;
    this.lock = lock;
    this.server = server;
    this.onRequest = onRequest;
  }

  /// Answers nothing where another program of the user listens there.
  ///
  /// @param folder the same for all programs of a user, and used for nothing else
  /// @param onRequest told on a thread of its own
  public static Optional<Reception> open(Path folder, Consumer<Request> onRequest)
      throws IOException {
    Doorway doorway = new Doorway(folder);
    doorway.make();
    Optional<FileLock> lock = doorway.take();
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    Reception reception =
        new Reception(doorway, lock.get(), listening(doorway, lock.get()), onRequest);
    Thread.ofPlatform().daemon().name("reception").start(reception::serve);
    return Optional.of(reception);
  }

  private static ServerSocketChannel listening(Doorway doorway, FileLock lock) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      Files.deleteIfExists(doorway.socket());
      return server.bind(doorway.address());
    } catch (IOException | RuntimeException e) {
      server.close();
      lock.acquiredBy().close();
      throw e;
    }
  }

  private void serve() {
    try {
      while (true) {
        hear(server.accept());
      }
    } catch (ClosedChannelException closed) {
      LOG.log(Level.DEBUG, "Nothing more is taken from other starts of the program");
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Other starts of the program cannot be heard", e);
    }
  }

  private void hear(SocketChannel caller) {
    try (caller;
        TimeLimit _ = TimeLimit.on(caller)) {
      Optional<Request> request = request(caller);
      request.ifPresent(onRequest);
      caller.write(ByteBuffer.wrap(new byte[] {request.isPresent() ? TAKEN : REFUSED}));
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A start of the program was not heard to its end", e);
    }
  }

  private static Optional<Request> request(SocketChannel caller) throws IOException {
    try {
      return Optional.of(Wire.read(new BufferedInputStream(Channels.newInputStream(caller))));
    } catch (ProtocolException | UTFDataFormatException e) {
      LOG.log(Level.DEBUG, "What came is no request: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    try (var _ = lock.acquiredBy()) {
      server.close();
      Files.deleteIfExists(doorway.socket());
    }
  }
}
