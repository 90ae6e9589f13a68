package dateline.ingest;

import dateline.store.Project;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Adds paths to a project one after the other, and says of each how long the processor was busy
/// with it and what came of it.
final class ReadingProgram {
  private ReadingProgram() {}

  public static void main(String[] arguments) {
    try (Project project = Project.openOrCreate(Path.of(arguments[0]));
        Intake intake = Intake.bundled();
        Importer importer = new Importer(intake, project)) {
      for (String path : List.of(arguments).subList(1, arguments.length)) {
        long start = busyNanos();
        importer.begin(List.of(Path.of(path)), outcome -> say("came", inWords(outcome))).await();
        say("took", TimeUnit.NANOSECONDS.toMillis(busyNanos() - start) + " " + path);
      }
    }
  }

  private static String inWords(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Added _ -> "added";
      case Outcome.AlreadyKnown _ -> "known";
      case Outcome.Refused(String _, var why) -> why.reason() + " " + why.getMessage();
    };
  }

  private static void say(String what, String words) {
    System.out.println(what + " " + words);
  }

  private static long busyNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
