package dateline.cli;

import dateline.export.Format;
import dateline.export.ReadingWriter;
import dateline.model.TimeSpan;
import dateline.store.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the window; where there is no display it does the same work, prints what it read, and can
/// draw the window into a file.
@Command(
    name = "dateline",
    description = "Shows the places that reports mention on a map, and their days on a timeline.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class DatelineCommand implements Callable<Integer> {
  private static final Desktop.Picture WHOLE =
      new Desktop.Picture(new Desktop.Size(1600, 1000), TimeSpan.EVER, false);

  @Parameters(
      arity = "0..*",
      paramLabel = "FILES",
      description = "Reports to add to the project, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--project",
      paramLabel = "P.dateline",
      description = "The project to open, or to make; otherwise the last one.")
  private @Nullable Path project;

  @Option(
      names = "--picture",
      paramLabel = "PNG",
      description = "Where there is no display, draw the window into this file.")
  private @Nullable Path picture;

  private final Desktop desktop;
  private final PrintWriter out;
  private final PrintWriter err;

  DatelineCommand(Desktop desktop, PrintWriter out, PrintWriter err) {
    this.desktop = desktop;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (desktop.isThere()) {
      desktop.open(files, Optional.ofNullable(project));
      return Cli.ALL_READ;
    }
    if (files.isEmpty() && project == null) {
      err.println(
          "There is no display to open the window on. dateline --help says what works without.");
      return Cli.WRONG_USAGE;
    }
    return withoutDisplay();
  }

  private int withoutDisplay() throws IOException {
    Tally tally = new Tally(err);
    try (Workplace workplace = project == null ? Workplace.scratch() : Workplace.named(project)) {
      workplace.add(files, tally);
      print(workplace.project());
      out.println("There is no display. Reports: " + tally + ".");
      if (picture != null) {
        desktop.draw(workplace.project(), WHOLE, picture);
        out.println("The window with them is drawn in " + picture);
      }
    }
    return tally.exitCode();
  }

  private void print(Project shown) throws IOException {
    try (ReadingWriter table = Format.TABLE.to(out)) {
      Contents.write(shown, table);
    }
  }
}
