package dateline;

import javafx.animation.AnimationTimer;

/// Says on standard output when the first frame of a window was on the screen.
final class FirstFrame extends AnimationTimer {
  /// Ticks after which what was shown before the first has been drawn: one lays it out, the next
  /// waits for the drawing thread.
  static final int FRAMES = 3;

  private int frames;

  @Override
  public void handle(long now) {
    if (++frames == FRAMES) {
      say("first frame");
      stop();
    }
  }

  static void say(String what) {
    System.out.println(what + " " + System.currentTimeMillis());
  }
}
