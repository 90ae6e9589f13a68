import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format on every source file: `check` fails on the first run's changes, `apply`
/// makes them.
///
/// The formatter parses with the compiler of the Java that it runs on, so it must run on the
/// project's JDK, which a plugin inside Maven does not do where Maven itself runs on an older one.
final class Format {
  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("check");
    List<String> command =
        new ArrayList<>(check ? List.of("-n", "--set-exit-if-changed") : List.of("-i"));
    try (var files = Files.walk(Path.of(args[1]))) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .forEach(command::add);
    }
    PrintWriter out = new PrintWriter(System.out, true);
    int status =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(command.toArray(String[]::new));
    if (status != 0 && check) {
      System.err.println("The files above are not formatted. Run: mvn -Pformat");
    }
    System.exit(status);
  }
}
