package dateline.ingest;

import dateline.store.Project;
import dateline.text.SavedPages;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Finds the files that are meant when files and folders are given.
final class FileFinder extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final BooleanSupplier cancelled;
  private final List<Path> found = new ArrayList<>();

  private FileFinder(Path folder, BooleanSupplier cancelled) {
    this.folder = folder;
    this.cancelled = cancelled;
  }

  /// The files as they were given, and in the place of a folder what it and its folders hold, by
  /// name; hidden files, projects, and links in a folder are left out.
  static List<Path> find(List<Path> paths, BooleanSupplier cancelled) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        FileFinder finder = new FileFinder(path, cancelled);
        Files.walkFileTree(path, finder);
        Collections.sort(finder.found);
        files.addAll(finder.found);
      } else {
        files.add(path);
      }
    }
    return withoutPieces(files);
  }

  /// Leaves out the pictures, frames and scripts that a browser kept beside a page among them.
  private static List<Path> withoutPieces(List<Path> files) {
    SavedPages pages =
        SavedPages.among(
            files.stream().map(FileFinder::slashed).toList(),
            page -> Files.newInputStream(Path.of(page)));
    return files.stream().filter(file -> !pages.isPiece(slashed(file))).toList();
  }

  private static String slashed(Path file) {
    return file.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
      throws IOException {
    if (cancelled.getAsBoolean()) {
      return FileVisitResult.TERMINATE;
    }
    return !visited.equals(folder) && Files.isHidden(visited)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isRegularFile() && !Files.isHidden(file) && !isProject(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /// What cannot be visited is handed on, so that its reader says why.
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    found.add(file);
    return FileVisitResult.CONTINUE;
  }

  static boolean isProject(Path file) {
    return file.toString().endsWith("." + Project.EXTENSION);
  }
}
