package dateline.export;

import dateline.model.Dating;
import dateline.model.Found;
import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Relation;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeMention;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// One JSON object a line for each report: its text, and all that was found in it, by offsets in
/// code points.
final class AnnotationsWriter implements ReadingWriter {
  private final JsonGenerator json;

  AnnotationsWriter(Writer out) {
    json = Json.to(out);
  }

  @Override
  public void write(Reading reading) {
    CodePoints codePoints = CodePoints.of(reading.article().text());
    json.writeStartObject();
    head(reading);
    json.writeStringProperty("text", reading.article().text());
    json.writeArrayPropertyStart("body");
    for (Span span : Sections.bodyOf(reading.article())) {
      json.writeStartArray();
      json.writeNumber(codePoints.before(span.start()));
      json.writeNumber(codePoints.before(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("places");
    reading.places().forEach(mention -> place(mention, reading, codePoints));
    json.writeEndArray();
    json.writeArrayPropertyStart("dates");
    reading.dates().forEach(mention -> date(mention, codePoints));
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void head(Reading reading) {
    Source source = reading.article().source();
    Masthead masthead = reading.article().masthead();
    if (source.id() != null) {
      json.writeStringProperty("id", source.id());
    }
    json.writeStringProperty("file", source.file());
    json.writeStringProperty("sha256", source.sha256());
    json.writeStringProperty("language", masthead.language());
    json.writeStringProperty("title", masthead.title());
    json.writeStringProperty("outlet", masthead.outlet());
    json.writeStringProperty("author", masthead.author());
    json.writeStringProperty("url", masthead.url());
    days("published", reading.published());
    days("modified", masthead.modified());
    found(masthead.found());
  }

  private void days(String name, @Nullable Dating dating) {
    if (dating == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    Json.days(json, dating.days());
    json.writeStringProperty("basis", word(dating.basis()));
    json.writeEndObject();
  }

  private void found(Found found) {
    json.writeObjectPropertyStart("found");
    json.writeStringProperty("title", found.title());
    json.writeStringProperty("outlet", found.outlet());
    json.writeStringProperty("author", found.author());
    json.writeStringProperty("language", found.language());
    json.writeStringProperty("url", found.url());
    json.writeEndObject();
  }

  private void place(PlaceMention mention, Reading reading, CodePoints codePoints) {
    json.writeStartObject();
    span(mention.span(), mention.text(), codePoints);
    json.writeStringProperty("section", Sections.of(mention.part()));
    mention.place().ifPresent(this::known);
    mention.shape().ifPresent(this::position);
    json.writeNumberProperty("confidence", Json.rounded(mention.location().confidence(), 3));
    json.writeStringProperty("role", word(mention.role()));
    if (mention.location() instanceof Location.Derived derived
        && isWorded(derived, mention, reading)) {
      relation(derived.relation());
    }
    mention.shape().ifPresent(this::geometry);
    json.writeEndObject();
  }

  /// Whether the words themselves are a relation, and not a plain name that is known to lie in some
  /// area or town beside it.
  private static boolean isWorded(Location.Derived derived, PlaceMention mention, Reading reading) {
    Relation relation = derived.relation();
    return relation.type() != Relation.Type.INSIDE
        || relation.anchors().stream()
            .map(anchor -> reading.places().get(anchor).span())
            .anyMatch(mention.span()::contains);
  }

  private void known(Place place) {
    json.writeStringProperty("place", place.name());
    json.writeStringProperty("kind", place.kind().label());
    json.writeStringProperty("gazetteer", place.id());
  }

  private void position(Shape shape) {
    json.writeNumberProperty("lat", Json.degrees(shape.centre().lat()));
    json.writeNumberProperty("lon", Json.degrees(shape.centre().lon()));
    json.writeNumberProperty("radius_km", Json.rounded(shape.radiusKm(), 3));
  }

  private void geometry(Shape shape) {
    json.writeName("geometry");
    Geometry.write(json, shape);
  }

  private void relation(Relation relation) {
    json.writeObjectPropertyStart("relation");
    json.writeStringProperty("type", word(relation.type()));
    json.writeArrayPropertyStart("anchors");
    relation.anchors().forEach(json::writeNumber);
    json.writeEndArray();
    number("bearing", relation.bearing());
    number("distance_km", relation.distanceKm());
    json.writeEndObject();
  }

  private void date(TimeMention mention, CodePoints codePoints) {
    json.writeStartObject();
    span(mention.span(), mention.text(), codePoints);
    json.writeStringProperty("type", mention.type().name());
    json.writeStringProperty("value", mention.value());
    Json.days(json, mention.days());
    json.writeEndObject();
  }

  private void span(Span span, String text, CodePoints codePoints) {
    json.writeNumberProperty("start", codePoints.before(span.start()));
    json.writeNumberProperty("end", codePoints.before(span.end()));
    json.writeStringProperty("text", text);
  }

  private void number(String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, Json.rounded(value, 3));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    json.close();
  }
}
