package dateline.cli;

import dateline.store.ProjectException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.exc.JacksonIOException;

/// Understands the arguments of the program and does what they say.
public final class Cli {
  static final int ALL_READ = 0;
  static final int SOME_REFUSED = 1;
  static final int WRONG_USAGE = 2;

  private final CommandLine commands;

  public Cli(Desktop desktop, PrintWriter out, PrintWriter err) {
    commands =
        new CommandLine(new DatelineCommand(desktop, out, err))
            .addSubcommand(new ReadCommand(out, err))
            .addSubcommand(new AddCommand(out, err))
            .addSubcommand(new ExportCommand(out))
            .addSubcommand(new SnapshotCommand(desktop, err))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Cli::explain)
            .setOut(out)
            .setErr(err);
  }

  /// Answers the exit code: 0 when all was read, 1 when a file was refused or a project or an
  /// output could not be used, 2 when the arguments were wrong.
  public int run(String... arguments) {
    int code = commands.execute(arguments);
    commands.getOut().flush();
    commands.getErr().flush();
    return code;
  }

  private static int explain(Exception failure, CommandLine command, ParseResult arguments)
      throws Exception {
    String sentence =
        switch (cause(failure)) {
          case ProjectException project -> project.getMessage();
          case IOException io -> "The output could not be written: " + io.getMessage();
          case null, default -> throw failure;
        };
    command.getErr().println("dateline: " + sentence);
    return SOME_REFUSED;
  }

  /// What other threads and the JSON library wrap.
  private static @Nullable Throwable cause(Exception failure) {
    return failure instanceof CompletionException || failure instanceof JacksonIOException
        ? failure.getCause()
        : failure;
  }
}
