package dateline.view.map;

import dateline.explore.Cluster;
import dateline.explore.Mark;
import dateline.explore.Viewport;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Relation;
import dateline.model.Shape;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Patch;
import dateline.view.map.Target.Tract;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// One mark of each look that a mark can have, drawn as the map draws it.
record Specimen(String words, Target target) {
  private static final double WIDTH = 40;
  private static final double HEIGHT = 28;

  /// A view around the equator's beginning, where a degree is eight pixels wide.
  private static final Viewport VIEW =
      Viewport.of(new Position(0, 0), Math.log(8 * 360 / 256.0) / Math.log(2), 400, 400);

  static List<Specimen> all() {
    return List.of(
        new Specimen("A place; the larger, the more it is mentioned", dot(known(0.9))),
        new Specimen(
            "Several places close together, and how many", dot(known(0.9), known(0.9), known(0.9))),
        new Specimen("Near here, or perhaps another place of the name", dot(known(0.4))),
        new Specimen("A guess, or somewhere in the area around", dot(known(0.2))),
        new Specimen("An area; the stronger, the more it is mentioned", tract(area())),
        new Specimen("A river or a road", tract(course())),
        new Specimen("Where words place it, such as “north of Homs”", patch()));
  }

  Canvas drawn(Palette palette, Lettering lettering) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.translate((WIDTH - VIEW.width()) / 2, (HEIGHT - VIEW.height()) / 2);
    if (target instanceof Dot dot) {
      new DotPainter(graphics, palette, lettering).paint(dot);
    } else {
      new ExtentPainter(graphics, palette, VIEW).paint(target);
    }
    return canvas;
  }

  private static Target dot(Location... locations) {
    List<Mark> marks = Stream.of(locations).map(location -> mark(location, spot())).toList();
    Cluster cluster = new Cluster(marks, 2, marks.getFirst().precision(), 0.5, 0.5);
    return new Dot(cluster, 200, 200, marks.size() > 1 ? 10 : 7);
  }

  private static Target tract(Shape shape) {
    Outline outline =
        switch (shape) {
          case Shape.Course course -> Outline.of(course);
          case Shape.Area area -> Outline.of(area);
          case Shape.Disc _, Shape.Corridor _ -> throw new IllegalArgumentException("no outline");
        };
    return new Tract(mark(known(0.9), shape), outline, 200, 200, 12);
  }

  private static Target patch() {
    Shape sector = new Shape.Disc(new Position(0, 0), 130);
    Relation relation = new Relation(Relation.Type.NEAR, List.of(), null, null);
    Location location = new Location.Derived(relation, sector, 0.9, "");
    return new Patch(mark(location, sector), SoftShape.of(sector), 200, 200, 12);
  }

  private static Mark mark(Location location, Shape shape) {
    return new Mark("", "", location, shape, Collections.emptyList());
  }

  private static Location known(double confidence) {
    Place place = new Place("", "", PlaceKind.TOWN, new Position(0, 0), 1, null, null, null, 0);
    return new Location.Known(place, confidence, "", List.of());
  }

  private static Shape spot() {
    return new Shape.Disc(new Position(0, 0), 1);
  }

  private static Shape area() {
    return new Shape.Area(
        List.of(line(-1.9, -0.6, -0.7, 1.3, 1.0, 1.0, 1.9, -0.2, 0.6, -1.3, -1.9, -0.6)),
        new Position(0, 0),
        200,
        0);
  }

  private static Shape course() {
    return new Shape.Course(
        List.of(line(-2.1, 1.0, -1.0, 0.9, -0.3, -0.2, 0.7, -0.2, 1.2, -0.9, 2.1, -1.1)),
        new Position(0, 0),
        200);
  }

  /// Through longitudes and latitudes in turn.
  private static List<Position> line(double... degrees) {
    return IntStream.range(0, degrees.length / 2)
        .mapToObj(i -> new Position(degrees[2 * i + 1], degrees[2 * i]))
        .toList();
  }
}
