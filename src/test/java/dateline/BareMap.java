package dateline;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The least that a map in a window takes: what the starts of the program are compared with.
public final class BareMap extends Application {
  /// Stands apart from the application, as the program's launcher does.
  static final class Starter {
    private Starter() {}

    public static void main(String[] arguments) {
      Application.launch(BareMap.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) {
    MapView map = new MapView();
    map.setCenter(new MapPoint(34.5, 38.5));
    map.setZoom(7);
    stage.setScene(new Scene(map, 1600, 1000));
    stage.show();
    FirstFrame frame = new FirstFrame();
    frame.start();
    var _ =
        frame
            .drawn()
            .thenRun(
                () -> {
                  Rehearsal.say("first frame");
                  Platform.exit();
                });
  }
}
