package dateline.export;

import dateline.model.Position;
import dateline.model.Shape;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Shapes as GeoJSON geometries (RFC 7946, section 3.1). How far a point or a line reaches is not
/// in them: the caller says it beside.
final class Geometry {
  private Geometry() {}

  static void write(JsonGenerator json, Shape shape) {
    json.writeStartObject();
    switch (shape) {
      case Shape.Disc disc -> {
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        Json.position(json, disc.centre());
      }
      case Shape.Corridor corridor -> {
        json.writeStringProperty("type", "LineString");
        json.writeName("coordinates");
        line(json, corridor.course());
      }
      case Shape.Course course -> {
        json.writeStringProperty("type", "MultiLineString");
        json.writeName("coordinates");
        json.writeStartArray();
        course.parts().forEach(part -> line(json, part));
        json.writeEndArray();
      }
      case Shape.Area area -> {
        json.writeStringProperty("type", "MultiPolygon");
        json.writeName("coordinates");
        polygons(json, area);
      }
    }
    json.writeEndObject();
  }

  private static void polygons(JsonGenerator json, Shape.Area area) {
    json.writeStartArray();
    for (List<Position> ring : area.rings()) {
      json.writeStartArray();
      line(json, isCounterclockwise(ring) ? ring : ring.reversed());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void line(JsonGenerator json, List<Position> positions) {
    json.writeStartArray();
    positions.forEach(position -> Json.position(json, position));
    json.writeEndArray();
  }

  private static boolean isCounterclockwise(List<Position> ring) {
    double twiceTheArea = 0;
    for (int i = 1; i < ring.size(); i++) {
      Position a = ring.get(i - 1);
      Position b = ring.get(i);
      twiceTheArea += a.lon() * b.lat() - b.lon() * a.lat();
    }
    return twiceTheArea >= 0;
  }
}
