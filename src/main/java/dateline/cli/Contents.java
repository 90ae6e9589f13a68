package dateline.cli;

import dateline.export.ReadingWriter;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Project;
import java.io.IOException;
import java.util.Optional;

/// What a project holds, report by report.
final class Contents {
  private Contents() {}

  static void write(Project project, ReadingWriter readings) throws IOException {
    for (Report report : project.reports()) {
      Optional<Reading> reading = project.reading(report.id());
      if (reading.isPresent()) {
        readings.write(reading.get());
      }
    }
  }
}
