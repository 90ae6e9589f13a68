package dateline.view;

import dateline.ingest.Watched;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/// What the window asks of the program behind it. Each call returns at once; what comes of it shows
/// in the explorer, among the arrivals, or as a notice.
public interface Desk {
  /// The open project's name.
  ReadOnlyStringProperty nameProperty();

  /// The projects that were open before, the latest first.
  ObservableList<Path> recent();

  void create(Path project);

  void open(Path project);

  void saveCopy(Path target);

  /// Reads files, and folders with all that is in them, into the project.
  void add(List<Path> files);

  void addText(String text);

  /// Writes a text to a file, in place of what was there.
  void write(Path target, String text);

  /// Reads the sample reports that come with the program.
  void addSamples();

  /// The folders whose new files are read as they come.
  ObservableList<Watched> watched();

  /// Reads the new files of a folder, and of all that are in it, as they come.
  void watch(Path folder);

  void unwatch(Path folder);

  void quit();
}
