package dateline.view;

import static dateline.view.Readings.of;

import dateline.basemap.BaseMap;
import dateline.explore.*;
import dateline.model.*;
import dateline.view.map.MapPane;
import dateline.view.theme.*;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import java.util.concurrent.*;
import javafx.application.Platform;
import javafx.beans.property.*;
import javafx.collections.*;
import javafx.scene.Scene;
import javafx.scene.image.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all")
class ScratchDraw {
  static final Map<Long, Reading> readings = new HashMap<>();

  @Test
  void draw() throws Exception {
    Platform.startup(() -> {});
    CountDownLatch done = new CountDownLatch(1);
    TimeSpan day = TimeSpan.of(LocalDate.of(2017, 9, 25));
    List<Reading> all =
        List.of(
            of(
                "US advisors train rebels on anti-tank missiles near Al-Tanf",
                day,
                "DAMASCUS (10:15 P.M.) Footage has emerged from the {Al-Tanf} border region of"
                    + " southeastern Homs depicting US military advisors training Syrian rebel"
                    + " militants on how to use American-produced guided TOW anti-tank"
                    + " missiles.\n\n"
                    + "The army cut off rebel-held lands near {Abu Kamal}, and reached {Ash-Shula}"
                    + " in summer.\n"
                    + "> First!\n"
                    + "> I do not believe a word of this.\n"
                    + "> Nor do I."),
            of(
                "Syria, the SDF advance against Isis in Deir Ezzor. Violent clashes in Hajin",
                null,
                "~ skip to Main Content\n"
                    + "The SDF at Deir Ezzor began to advance against Isis in the {Hajin} area."
                    + " This is reported by several local sources, citing intense clashes between"
                    + " Operation Round Up and the Islamic State. Both at the gates of {Hajin} and"
                    + " in the more peripheral neighbourhoods of {Abu Hassan}."),
            of(
                "الجيش يتقدم قرب تدمر",
                null,
                "تقدمت القوات في محيط {تدمر} صباح اليوم وفق مصادر محلية، وسيطرت على عدة نقاط في"
                    + " البادية السورية."),
            of(
                "Terrorist Retreat: Syrian Forces Break Through ISIS Frontline",
                null,
                "It took almost two weeks for the Syrian forces to liberate the highway to"
                    + " {Ithriya}. They reached {Raqqa} and {Palmyra} later."));
    for (String[] run :
        new String[][] {
          {"1600", "1000", "light", "full"},
          {"1600", "1000", "dark", "full"},
          {"1024", "700", "light", "full"},
          {"1024", "700", "dark", "empty"},
          {"1600", "1000", "light", "many"},
          {"1024", "700", "light", "drop"}
        }) {
      CompletableFuture<Void> step = new CompletableFuture<>();
      Platform.runLater(
          () -> {
            try {
              Fonts.load();
              Explorer explorer = new Explorer();
              Library library = (id, then) -> then.accept(Optional.ofNullable(readings.get(id)));
              Arrivals arrivals = new Arrivals(explorer);
              Notices notices = new Notices();
              Theme theme = new Theme();
              theme
                  .choiceProperty()
                  .set(run[2].equals("dark") ? Theme.Choice.DARK : Theme.Choice.LIGHT);
              BaseMap base = BaseMap.load(Runnable::run);
              MapPane map = new MapPane(explorer, base, library);
              Desk desk =
                  new Desk() {
                    public ReadOnlyStringProperty nameProperty() {
                      return new SimpleStringProperty("Syrian desert");
                    }

                    public ObservableList<Path> recent() {
                      return FXCollections.observableArrayList();
                    }

                    public void create(Path p) {}

                    public void open(Path p) {}

                    public void saveCopy(Path p) {}

                    public void add(List<Path> p) {}

                    public void addText(String t) {}

                    public void addSamples() {}

                    public void remove(List<Report> r) {}

                    public void quit() {}
                  };
              WindowPane window =
                  new WindowPane(
                      explorer, library, desk, arrivals, notices, map, theme, wish -> List.of());
              Scene scene = new Scene(window, Integer.parseInt(run[0]), Integer.parseInt(run[1]));
              theme.dress(scene);

              if (!run[3].equals("empty")) {
                long id = 1;
                for (Reading r : all) {
                  readings.put(id, r);
                  explorer.reports().add(Report.of(id++, r));
                }
                explorer.open(explorer.reports().get(0));
                if (run[2].equals("dark"))
                  explorer.goTo(
                      new Sighting(
                          explorer.reports().get(0), explorer.reports().get(0).places().get(0)));
                if (run[3].equals("many")) {
                  Random random = new Random(3);
                  List<Report> more = new ArrayList<>();
                  for (int i = 0; i < 600; i++) {
                    LocalDate d =
                        LocalDate.of(2016, 1, 1)
                            .plusDays((long) (Math.abs(random.nextGaussian()) * 400));
                    Reading r =
                        of(
                            "Report number " + i,
                            new TimeSpan(
                                d, d.plusDays(random.nextInt(6) == 0 ? random.nextInt(40) : 0)),
                            "Fighting near {Hajin} and {Raqqa}.");
                    readings.put(id, r);
                    more.add(Report.of(id++, r));
                  }
                  explorer.reports().addAll(more);
                  explorer
                      .windowProperty()
                      .set(new TimeSpan(LocalDate.of(2016, 9, 24), LocalDate.of(2017, 2, 3)));
                }
              }
              if (run[3].equals("drop")) {
                var d = arrivals.begin(() -> {});
                d.expect(30);
                for (int i = 0; i < 3; i++)
                  d.put(new dateline.ingest.Outcome.Added("a.txt", explorer.reports().get(i)));
                d.put(new dateline.ingest.Outcome.AlreadyKnown("b.txt"));
                d.put(
                    new dateline.ingest.Outcome.Refused(
                        "/a/picture.jpg",
                        new dateline.text.Unreadable(
                            dateline.text.Unreadable.Reason.UNKNOWN_FORMAT,
                            "This is a picture. Save the report as text or as a web page.")));
                notices.offer("1 report removed", "Undo", () -> {});
              }
              map.fitToMarks();
              window.applyCss();
              window.layout();
              javafx.animation.PauseTransition pause =
                  new javafx.animation.PauseTransition(javafx.util.Duration.millis(900));
              pause.setOnFinished(
                  e ->
                      map.settled()
                          .thenRun(
                              () ->
                                  Platform.runLater(
                                      () -> {
                                        try {
                                          WritableImage image = scene.snapshot(null);
                                          var out =
                                              new java.awt.image.BufferedImage(
                                                  (int) image.getWidth(),
                                                  (int) image.getHeight(),
                                                  1);
                                          for (int y = 0; y < image.getHeight(); y++)
                                            for (int x = 0; x < image.getWidth(); x++)
                                              out.setRGB(
                                                  x, y, image.getPixelReader().getArgb(x, y));
                                          javax.imageio.ImageIO.write(
                                              out,
                                              "png",
                                              new File(
                                                  "/tmp/window/" + String.join("-", run) + ".png"));

                                          step.complete(null);
                                        } catch (Throwable t) {
                                          step.completeExceptionally(t);
                                        }
                                      })));
              pause.play();
            } catch (Throwable t) {
              step.completeExceptionally(t);
            }
          });
      step.get(60, TimeUnit.SECONDS);
    }
  }
}
