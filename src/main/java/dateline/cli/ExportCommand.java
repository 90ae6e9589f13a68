package dateline.cli;

import dateline.store.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what a project holds.
@Command(
    name = "export",
    description = "Writes the places and days of all reports of a project.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--project",
      required = true,
      paramLabel = "P.dateline",
      description = "The project to write from.")
  private Path project = Path.of("");

  @Mixin private final Target target = new Target();
  private final PrintWriter out;

  ExportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Project opened = Project.open(project)) {
      target.write(out, readings -> Contents.write(opened, readings));
    }
    return Cli.ALL_READ;
  }
}
