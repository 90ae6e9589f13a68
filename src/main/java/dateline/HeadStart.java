package dateline;

import dateline.gazetteer.Outlines;
import dateline.store.Project;

/// Does while JavaFX starts, on a processor that has nothing to do then, what the first frame would
/// wait for later.
final class HeadStart {
  private HeadStart() {}

  static void begin() {
    Thread.ofPlatform().daemon().name("head-start-1").start(Project::prepare);
    Thread.ofPlatform().daemon().name("head-start-2").start(Outlines.bundled()::load);
  }
}
