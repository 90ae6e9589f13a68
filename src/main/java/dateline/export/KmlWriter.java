package dateline.export;

import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Shape;
import dateline.model.TimeSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// One document, a folder for each report, a placemark for each mention that the map shows.
final class KmlWriter implements ReadingWriter {
  private final Outlined shapes = new Outlined();
  private final XMLStreamWriter xml;

  KmlWriter(Writer out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("kml");
      xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
      xml.writeStartElement("Document");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void write(Reading reading) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement("Folder");
      element("name", reading.title());
      for (PlaceMention mention : reading.places()) {
        if (mention.isPlotted()) {
          placemark(mention, shapes.of(mention));
        }
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void placemark(PlaceMention mention, Shape shape) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("Placemark");
    element("name", mention.place().map(Place::name).orElse(mention.text()));
    element("description", mention.text() + "\n" + mention.location().reason());
    time(mention.when());
    geometry(shape);
    xml.writeEndElement();
  }

  private void time(@Nullable TimeSpan when) throws XMLStreamException {
    if (when == null || when.equals(TimeSpan.EVER)) {
      return;
    }
    xml.writeStartElement("TimeSpan");
    if (when.first() != null) {
      element("begin", when.first().toString());
    }
    if (when.last() != null) {
      element("end", when.last().toString());
    }
    xml.writeEndElement();
  }

  private void geometry(Shape shape) throws XMLStreamException {
    switch (shape) {
      case Shape.Disc disc -> coordinates("Point", List.of(disc.centre()));
      case Shape.Corridor corridor -> coordinates("LineString", corridor.course());
      case Shape.Course course -> {
        xml.writeStartElement("MultiGeometry");
        for (List<Position> part : course.parts()) {
          coordinates("LineString", part);
        }
        xml.writeEndElement();
      }
      case Shape.Area area -> {
        xml.writeStartElement("MultiGeometry");
        for (List<Position> ring : area.rings()) {
          xml.writeStartElement("Polygon");
          xml.writeStartElement("outerBoundaryIs");
          coordinates("LinearRing", ring);
          xml.writeEndElement();
          xml.writeEndElement();
        }
        xml.writeEndElement();
      }
    }
  }

  private void coordinates(String geometry, List<Position> positions) throws XMLStreamException {
    xml.writeStartElement(geometry);
    element(
        "coordinates",
        positions.stream()
            .map(
                p ->
                    Json.degrees(p.lon()).toPlainString()
                        + ","
                        + Json.degrees(p.lat()).toPlainString())
            .collect(Collectors.joining(" ")));
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /// Without the characters that XML 1.0 cannot hold.
  private static String legal(String text) {
    return text.codePoints()
        .filter(
            c ->
                c >= 0x20
                    ? c < 0xD800 || (c > 0xDFFF && (c & 0xFFFE) != 0xFFFE)
                    : c == '\n' || c == '\t')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
