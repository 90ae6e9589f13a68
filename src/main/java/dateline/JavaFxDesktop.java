package dateline;

import dateline.cli.Desktop;
import dateline.handover.Handover;
import dateline.handover.Request;
import dateline.store.Folders;
import dateline.store.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// The desktop that JavaFX draws on.
final class JavaFxDesktop implements Desktop {
  /// JavaFX warns when it is found on the class path, where the program has it on purpose. The
  /// logger is held here lest its filter go with it.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private static final Filter NOT_WHERE_IT_IS =
      record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration");

  private final String system;
  private final Function<String, @Nullable String> environment;

  /// @param system as the property `os.name` has it
  /// @param environment answers the environment's variables, null for those that are not set
  JavaFxDesktop(String system, Function<String, @Nullable String> environment) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = environment;
    JAVAFX.setFilter(NOT_WHERE_IT_IS);
  }

  /// Windows and macOS have one always.
  @Override
  public boolean isThere() {
    return system.startsWith("windows")
        || system.startsWith("mac")
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  private boolean isSet(String variable) {
    String value = environment.apply(variable);
    return value != null && !value.isEmpty();
  }

  @Override
  public void open(List<Path> files, Optional<Path> project) {
    Path doorway = Folders.ofThisUser().doorway();
    Request request = Request.of(project.orElse(null), files);
    if (!Handover.of(request, doorway)) {
      if (system.startsWith("mac")) {
        FinderFiles.awaitFor(doorway);
      }
      HeadStart.begin();
      Application.launch(Dateline.class, arguments(request));
    }
  }

  private static String[] arguments(Request request) {
    return Stream.concat(
            Stream.ofNullable(request.project()).map(project -> "--project=" + project),
            request.files().stream())
        .map(Object::toString)
        .toArray(String[]::new);
  }

  @Override
  public void draw(Project project, Picture picture, Path target) throws IOException {
    Size size = picture.size();
    new Drawing(size.width(), size.height(), picture.days(), picture.isDark())
        .draw(project, target);
  }
}
