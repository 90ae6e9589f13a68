package dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds files to a project.
@Command(
    name = "add",
    description = "Adds reports to a project, which is made where there is none.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AddCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Reports, or folders of them; a .jsonl file holds one report a line.")
  private List<Path> files = List.of();

  @Option(
      names = "--project",
      required = true,
      paramLabel = "P.dateline",
      description = "The project to add to.")
  private Path project = Path.of("");

  private final PrintWriter out;
  private final PrintWriter err;

  AddCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Tally tally = new Tally(err);
    try (Workplace workplace = Workplace.named(project)) {
      workplace.add(files, tally);
    }
    tally.copies().forEach(out::println);
    out.println(tally);
    return tally.exitCode();
  }
}
