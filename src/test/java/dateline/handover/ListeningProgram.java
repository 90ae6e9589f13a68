package dateline.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Listens as the program does, prints the files that come, and waits to be killed.
final class ListeningProgram {
  private ListeningProgram() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (Reception _ =
        Reception.open(Path.of(arguments[0]), request -> System.out.println(request.files()))
            .orElseThrow()) {
      System.out.println("listening");
      new CountDownLatch(1).await();
    }
  }
}
