package dateline.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionTest {
  private final BlockingQueue<Request> received = new LinkedBlockingQueue<>();

  @TempDir Path folder;

  @Test
  void whatALaterStartWasAskedForIsHandedOver() throws Exception {
    Path project = Files.createFile(folder.resolve("war.dateline"));
    List<Path> files = List.of(folder.resolve("a.txt"), folder.resolve("ب – ß\n.html"));

    try (Reception _ = open().orElseThrow()) {
      assertThat(Handover.of(new Request(project, files), door())).isTrue();
      assertThat(Handover.of(new Request(null, List.of()), door())).isTrue();
    }

    assertThat(received).containsExactly(new Request(project, files), new Request(null, List.of()));
  }

  @Test
  void whoeverStartsFirstHandsOverToNobody() {
    assertThat(Handover.of(new Request(null, List.of()), door())).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void onlyOneListens() throws Exception {
    try (Reception _ = open().orElseThrow()) {
      assertThat(open()).isEmpty();
    }
    try (Reception second = open().orElseThrow()) {
      assertThat(second).isNotNull();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**socket");
  }

  @Test
  void nobodyElseMayEnter() throws Exception {
    Files.createDirectories(door());
    Files.setPosixFilePermissions(door(), PosixFilePermissions.fromString("rwxrwxrwx"));

    try (Reception _ = open().orElseThrow()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void aSocketThatWasLeftBehindIsTakenOver() throws Exception {
    Files.createDirectories(door());
    ServerSocketChannel.open(StandardProtocolFamily.UNIX)
        .bind(new Doorway(door()).address())
        .close();
    assertThat(door()).isDirectoryContaining("glob:**socket");
    assertThat(Handover.of(new Request(null, List.of()), door())).isFalse();

    try (Reception _ = open().orElseThrow()) {
      assertThat(Handover.of(new Request(null, List.of()), door())).isTrue();
    }
  }

  @Test
  void aProgramThatWasKilledKeepsNobodyOut() throws Exception {
    Process first = program();
    try (BufferedReader out = first.inputReader()) {
      assertThat(out.readLine()).isEqualTo("listening");
      assertThat(open()).isEmpty();
      assertThat(Handover.of(new Request(null, List.of(folder.resolve("a.txt"))), door())).isTrue();
      assertThat(out.readLine()).isEqualTo("[" + folder.resolve("a.txt") + "]");
    } finally {
      first.destroyForcibly().waitFor();
    }

    try (Reception _ = open().orElseThrow()) {
      assertThat(Handover.of(new Request(null, List.of()), door())).isTrue();
    }
  }

  @Test
  void whatIsNoRequestIsRefusedAndTheNextIsHeard() throws Exception {
    try (Reception _ = open().orElseThrow()) {
      assertThat(answerTo("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(Reception.REFUSED);
      assertThat(answerTo(request("", 1, "relative.txt"))).isEqualTo(Reception.REFUSED);
      assertThat(answerTo(request("", 1, "/nul\0.txt"))).isEqualTo(Reception.REFUSED);
      assertThat(answerTo(request("", -1))).isEqualTo(Reception.REFUSED);
      assertThat(answerTo(request("", Integer.MAX_VALUE))).isEqualTo(Reception.REFUSED);
      assertThat(answerTo(request("/p.dateline", 0))).isEqualTo(Reception.TAKEN);
    }
    assertThat(received).containsExactly(new Request(Path.of("/p.dateline"), List.of()));
  }

  @Test
  void aCallerThatSaysNothingHoldsNobodyUpForLong() throws Exception {
    try (Reception _ = open().orElseThrow();
        SocketChannel silent = connect()) {
      assertThat(silent.isConnected()).isTrue();
      Request request = new Request(null, List.of(folder.resolve("a.txt")));

      assertThat(soon(request)).succeedsWithin(Duration.ofSeconds(25)).isEqualTo(true);
    }
  }

  @Test
  void aRequestWaitsForWhoeverIsAboutToListen() throws Exception {
    Request request = new Request(null, List.of(folder.resolve("a.txt")));
    CompletableFuture<Boolean> taken = soon(request);

    try (Reception _ = open().orElseThrow()) {
      assertThat(taken).succeedsWithin(Duration.ofSeconds(25)).isEqualTo(true);
    }
    assertThat(received.poll(1, TimeUnit.SECONDS)).isEqualTo(request);
  }

  @Test
  void moreThanAnyoneOpensIsNotHandedOver() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Request all = new Request(null, Collections.nCopies(100_001, folder));

    assertThatIOException().isThrownBy(() -> Wire.write(all, out));
    assertThat(out.size()).isZero();
  }

  private CompletableFuture<Boolean> soon(Request request) {
    return CompletableFuture.supplyAsync(
        () -> Handover.soon(request, door(), Duration.ofSeconds(20)));
  }

  private Optional<Reception> open() throws IOException {
    return Reception.open(door(), received::add);
  }

  private Path door() {
    return folder.resolve("running");
  }

  private SocketChannel connect() throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(new Doorway(door()).address());
    return channel;
  }

  private byte answerTo(byte[] bytes) throws IOException {
    try (SocketChannel channel = connect()) {
      channel.write(ByteBuffer.wrap(bytes));
      ByteBuffer answer = ByteBuffer.allocate(1);
      channel.read(answer);
      return answer.get(0);
    }
  }

  private static byte[] request(String project, int count, String... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x444c4e31);
    out.writeUTF(project);
    out.writeInt(count);
    for (String file : files) {
      out.writeUTF(file);
    }
    return bytes.toByteArray();
  }

  private Process program() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ListeningProgram.class.getName(),
            door().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
