package dateline.cli;

import dateline.ingest.Intake;
import dateline.ingest.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Reads files and writes what they say, keeping nothing.
@Command(
    name = "read",
    description = "Reads reports and writes the places and days that they mention.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Reports, or folders of them; a .jsonl file holds one report a line.")
  private List<Path> files = List.of();

  @Mixin private final Target target = new Target();
  private final PrintWriter out;
  private final PrintWriter err;

  ReadCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Refusals refusals = new Refusals(err);
    try (Intake intake = Intake.bundled()) {
      target.write(
          out,
          readings ->
              intake.read(
                  files,
                  result -> {
                    switch (result) {
                      case Result.Read read -> readings.write(read.reading());
                      case Result.Refused(String source, var why) -> refusals.add(source, why);
                      case Result.Known _ -> {}
                    }
                  }));
    }
    return refusals.exitCode();
  }
}
