package dateline.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks by the system's own windows.
public final class NativeChooser implements Chooser {
  private static final FileChooser.ExtensionFilter PROJECTS =
      new FileChooser.ExtensionFilter("Dateline projects", "*.dateline");

  private final Window owner;
  private @Nullable File folder;

  public NativeChooser(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> choose(Wish wish) {
    List<File> files =
        switch (wish) {
          case NEW_PROJECT -> one(projects("New project").showSaveDialog(owner));
          case OPEN_PROJECT -> one(projects("Open project").showOpenDialog(owner));
          case SAVE_COPY -> one(projects("Save a copy").showSaveDialog(owner));
          case SAVE_LIST -> one(list().showSaveDialog(owner));
          case REPORTS -> reports();
          case FOLDER -> one(folder());
        };
    if (!files.isEmpty()) {
      folder = files.getFirst().getParentFile();
    }
    return files.stream().map(File::toPath).toList();
  }

  private List<File> reports() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Add reports");
    chooser.setInitialDirectory(folder);
    return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
  }

  private FileChooser list() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Save the list");
    chooser.setInitialDirectory(folder);
    chooser.setInitialFileName("refused files.txt");
    return chooser;
  }

  private FileChooser projects(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder);
    chooser.setInitialFileName("reports.dateline");
    chooser.getExtensionFilters().add(PROJECTS);
    return chooser;
  }

  private @Nullable File folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("Choose a folder of reports");
    chooser.setInitialDirectory(folder);
    return chooser.showDialog(owner);
  }

  private static List<File> one(@Nullable File file) {
    return file == null ? List.of() : List.of(file);
  }
}
