package dateline;

import dateline.explore.Mark;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// A start that ends by itself once the window shows what it was asked for: to measure how long
/// that takes, and to let Java learn from it for the starts of an installed program.
///
/// It says on standard output when the window's first frame was there, when the reports were shown
/// and when the map was drawn, in milliseconds since the epoch. Belongs to the JavaFX thread.
final class Rehearsal extends AnimationTimer {
  private static final int FRAMES_TO_LOOK_AROUND = 30;

  private final Workbench bench;
  private final BooleanSupplier isReady;
  private final FirstFrame firstFrame;
  private boolean isDrawn;
  private @Nullable CompletableFuture<Void> map;
  private int frames;

  /// @param isReady whether all that was asked for has been done
  Rehearsal(Workbench bench, FirstFrame firstFrame, BooleanSupplier isReady) {
    this.bench = bench;
    this.firstFrame = firstFrame;
    this.isReady = isReady;
  }

  static boolean isWanted() {
    return Boolean.getBoolean("dateline.rehearsal");
  }

  static void say(String what) {
    System.out.println(what + " " + System.currentTimeMillis());
  }

  @Override
  public void handle(long now) {
    if (map == null) {
      awaitWindow();
    } else if (!map.isDone()) {
      frames = 0;
    } else if (++frames == FirstFrame.TICKS) {
      say("map drawn");
      lookAround();
    } else if (frames > FRAMES_TO_LOOK_AROUND) {
      stop();
      Platform.exit();
    }
  }

  /// What was ready before a frame was laid out is in that frame, be it the first or a later one.
  private void awaitWindow() {
    frames = isReady.getAsBoolean() ? frames + 1 : 0;
    if (!isDrawn && firstFrame.drawn().isDone()) {
      isDrawn = true;
      say("first frame");
    }
    if (isDrawn && frames >= FirstFrame.TICKS) {
      say("reports shown");
      map = bench.map().settled();
    }
  }

  /// What most users do next.
  private void lookAround() {
    bench.explorer().reports().stream().findFirst().ifPresent(bench.explorer()::open);
    bench.explorer().marks().stream()
        .findFirst()
        .map(Mark::key)
        .ifPresent(bench.explorer().selectedMarkProperty()::set);
  }
}
