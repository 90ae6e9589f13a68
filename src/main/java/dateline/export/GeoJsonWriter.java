package dateline.export;

import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Shape;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/// One feature collection, a feature for each mention that the map shows.
final class GeoJsonWriter implements ReadingWriter {
  private final Outlined shapes = new Outlined();
  private final JsonGenerator json;

  GeoJsonWriter(Writer out) {
    json = Json.to(out);
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
  }

  @Override
  public void write(Reading reading) {
    reading.places().stream()
        .filter(PlaceMention::isPlotted)
        .forEach(mention -> feature(reading, mention, shapes.of(mention)));
  }

  private void feature(Reading reading, PlaceMention mention, Shape shape) {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeName("geometry");
    Geometry.write(json, shape);
    json.writeObjectPropertyStart("properties");
    mention(mention, shape);
    report(reading);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void mention(PlaceMention mention, Shape shape) {
    Location location = mention.location();
    json.writeStringProperty("text", mention.text());
    json.writeStringProperty("place", mention.place().map(Place::name).orElse(null));
    json.writeStringProperty("kind", mention.place().map(p -> p.kind().label()).orElse(null));
    json.writeStringProperty("gazetteer", mention.place().map(Place::id).orElse(null));
    json.writeNumberProperty("radius_km", Json.rounded(shape.radiusKm(), 3));
    json.writeNumberProperty("confidence", Json.rounded(location.confidence(), 3));
    json.writeStringProperty("reason", location.reason());
    Json.days(json, mention.when());
  }

  private void report(Reading reading) {
    Masthead masthead = reading.article().masthead();
    json.writeStringProperty("report", reading.title());
    json.writeStringProperty("outlet", masthead.outlet());
    json.writeStringProperty("file", reading.article().source().file());
    json.writeStringProperty("sha256", reading.article().source().sha256());
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
