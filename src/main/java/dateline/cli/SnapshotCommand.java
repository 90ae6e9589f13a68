package dateline.cli;

import dateline.cli.Desktop.Picture;
import dateline.cli.Desktop.Size;
import dateline.model.TimeSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Draws the window into a file.
@Command(
    name = "snapshot",
    description = "Draws the window that shows reports into a PNG file.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SnapshotCommand implements Callable<Integer> {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private Shown shown = new Shown();

  /// What is drawn: files, or a project.
  private static final class Shown {
    @Parameters(arity = "1..*", paramLabel = "FILES", description = "Reports, or folders of them.")
    private List<Path> files = List.of();

    @Option(
        names = "--project",
        required = true,
        paramLabel = "P.dateline",
        description = "The project to show.")
    private @Nullable Path project;
  }

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PNG",
      description = "The file to draw into.")
  private Path output = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = SizeConverter.class,
      description = "Width and height in pixels, 1600x1000 unless said.")
  private Size size = new Size(1600, 1000);

  @Option(names = "--from", paramLabel = "DATE", description = "The first day, as 2017-09-25.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
  private @Nullable LocalDate to;

  @Option(names = "--theme", paramLabel = "THEME", description = "light (unless said) or dark.")
  private Theme theme = Theme.LIGHT;

  private final Desktop desktop;
  private final PrintWriter err;

  SnapshotCommand(Desktop desktop, PrintWriter err) {
    this.desktop = desktop;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (from != null && to != null && to.isBefore(from)) {
      err.println("--to is before --from");
      return Cli.WRONG_USAGE;
    }
    Tally tally = new Tally(err);
    try (Workplace workplace =
        shown.project == null ? Workplace.scratch() : Workplace.existing(shown.project)) {
      if (!shown.files.isEmpty()) {
        workplace.add(shown.files, tally);
      }
      Picture picture = new Picture(size, new TimeSpan(from, to), theme == Theme.DARK);
      desktop.draw(workplace.project(), picture, output);
    }
    return tally.exitCode();
  }

  private enum Theme {
    LIGHT,
    DARK
  }

  /// Reads "1600x1000".
  static final class SizeConverter implements ITypeConverter<Size> {
    @Override
    public Size convert(String value) {
      if (!value.matches("\\d{1,4}x\\d{1,4}")) {
        throw new TypeConversionException("say it as 1600x1000, not " + value);
      }
      int cross = value.indexOf('x');
      int width = Integer.parseInt(value.substring(0, cross));
      int height = Integer.parseInt(value.substring(cross + 1));
      try {
        return new Size(width, height);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("it must be between 320x240 and 8192x8192");
      }
    }
  }
}
