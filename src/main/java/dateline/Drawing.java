package dateline;

import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.store.Project;
import dateline.view.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws the whole window without a display.
///
/// @param width of the picture in px
/// @param height of the picture in px
/// @param days what the timeline's window is set to
public record Drawing(int width, int height, TimeSpan days, boolean isDark) {
  /// Draws a project as a PNG file, once everything in view is there. Not for the JavaFX thread.
  public void draw(Project project, Path target) throws IOException {
    startToolkit();
    Workbench bench = onFx(() -> begin(project));
    // What the panes asked for in the background was answered before this.
    onFx(() -> settle(bench)).join();
    ImageIO.write(onFx(() -> image(bench)), "png", target.toFile());
  }

  private static <T> T onFx(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the window cannot be drawn", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits for the picture", e);
    }
  }

  private static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException alreadyStarted) {
      return;
    }
  }

  private Workbench begin(Project project) {
    Workbench bench = Workbench.still(width, height);
    bench.show(project);
    bench.explorer().windowProperty().set(days);
    bench.theme().choiceProperty().set(isDark ? Theme.Choice.DARK : Theme.Choice.LIGHT);
    openFullest(bench);
    return bench;
  }

  private static void openFullest(Workbench bench) {
    if (bench.explorer().spotProperty().get() == null) {
      bench.explorer().reports().stream()
          .max(Comparator.comparingLong(Drawing::marks))
          .ifPresent(bench.explorer()::open);
    }
  }

  private static long marks(Report report) {
    return report.places().stream().filter(PlaceMention::isPlotted).count();
  }

  private static CompletableFuture<Void> settle(Workbench bench) {
    bench.scene().snapshot(null);
    return bench.map().settled();
  }

  private static BufferedImage image(Workbench bench) {
    WritableImage from = bench.scene().snapshot(null);
    int width = (int) from.getWidth();
    int height = (int) from.getHeight();
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        to.setRGB(x, y, from.getPixelReader().getArgb(x, y));
      }
    }
    return to;
  }
}
