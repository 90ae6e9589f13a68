package dateline.ingest;

import dateline.store.Project;
import java.nio.file.Path;
import java.util.List;

/// Adds the files of a folder to a project, and says so of each as soon as it may.
final class AddingProgram {
  private AddingProgram() {}

  public static void main(String[] arguments) {
    try (Project project = Project.openOrCreate(Path.of(arguments[0]));
        Intake intake = Intake.bundled();
        Importer importer = new Importer(intake, project)) {
      importer
          .begin(List.of(Path.of(arguments[1])), outcome -> System.out.println(outcome.source()))
          .await();
    }
  }
}
