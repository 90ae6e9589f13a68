package dateline;

import dateline.cli.Cli;
import dateline.cli.Desktop;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Starts the program on the Java that it needs.
final class Start {
  private Start() {}

  static void main(String... arguments) {
    // AWT only draws pictures here; beside JavaFX it must not reach for the display too.
    System.setProperty("java.awt.headless", "true");
    Desktop desktop = new JavaFxDesktop(System.getProperty("os.name"), System::getenv);
    if (isDoubleClick(arguments) && desktop.isThere()) {
      desktop.open(Stream.of(arguments).map(Path::of).toList(), Optional.empty());
      System.exit(0);
    }
    Cli cli = new Cli(desktop, to(FileDescriptor.out), to(FileDescriptor.err));
    System.exit(cli.run(arguments));
  }

  /// Whether a desktop started the program, by its icon or with files: no command to make sense of.
  private static boolean isDoubleClick(String... arguments) {
    return Stream.of(arguments).map(File::new).allMatch(file -> file.isAbsolute() && file.exists());
  }

  /// Files and pipes get UTF-8, a terminal gets what it understands.
  private static PrintWriter to(FileDescriptor stream) {
    boolean isTerminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    Charset charset = isTerminal ? System.out.charset() : StandardCharsets.UTF_8;
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), 1 << 16));
  }
}
