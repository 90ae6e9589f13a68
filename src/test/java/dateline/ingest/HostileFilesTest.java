package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Project;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that were made to do harm, added by the program within 512 MB of memory.
@Tag("thorough")
class HostileFilesTest {
  private static final int LONGEST_MS = 5000;

  @TempDir Path folder;

  @Test
  void eachIsReadOrRefusedWithAReasonAndNothingElseHappens() throws Exception {
    Path hostile = Files.createDirectories(folder.resolve("deep/hostile"));
    AtomicInteger asked = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> countCallers(server, asked));
      List<Path> files = HostileFiles.in(hostile, "http://127.0.0.1:" + server.getLocalPort());

      List<String> said = sayings(files);

      assertThat(said.stream().filter(line -> line.startsWith("took")))
          .hasSameSizeAs(files)
          .allSatisfy(line -> assertThat(milliseconds(line)).as(line).isLessThan(LONGEST_MS));
      assertThat(said).noneMatch(line -> line.contains("Dateline itself failed"));
      assertThat(texts()).hasSizeGreaterThan(15).noneMatch(text -> text.contains("root:"));
      assertThat(asked).hasValue(0);
      try (var left = Files.walk(folder)) {
        assertThat(left.filter(path -> path.endsWith("climbed.txt"))).isEmpty();
      }
    }
  }

  private static int milliseconds(String tookLine) {
    String words = tookLine.substring("took ".length());
    return Integer.parseInt(words.substring(0, words.indexOf(' ')));
  }

  private static void countCallers(ServerSocket server, AtomicInteger asked) {
    try {
      while (true) {
        server.accept().close();
        asked.incrementAndGet();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private List<String> texts() {
    try (Project project = Project.open(folder.resolve("war.dateline"))) {
      return project.reports().stream()
          .map(report -> project.reading(report.id()).orElseThrow().article().text())
          .toList();
    }
  }

  private List<String> sayings(List<Path> files) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ReadingProgram.class.getName(),
                folder.resolve("war.dateline").toString()));
    files.forEach(file -> command.add(file.toString()));
    Process program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = program.inputReader()) {
      List<String> lines = out.lines().toList();
      assertThat(program.waitFor()).isZero();
      return lines;
    }
  }
}
