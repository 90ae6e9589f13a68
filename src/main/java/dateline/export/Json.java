package dateline.export;

import dateline.model.Position;
import dateline.model.TimeSpan;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// What the JSON forms have in common.
final class Json {
  private Json() {}

  /// Writes values one after another with nothing between them, and leaves `out` open.
  static JsonGenerator to(Writer out) {
    return JsonFactory.builder()
        .rootValueSeparator("")
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build()
        .createGenerator(ObjectWriteContext.empty(), out);
  }

  /// Five digits of a degree are about a metre, more than any text gives.
  static BigDecimal degrees(double value) {
    return rounded(value, 5);
  }

  static BigDecimal rounded(double value, int digits) {
    BigDecimal plain =
        BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /// Longitude first, as GeoJSON has it.
  static void position(JsonGenerator json, Position position) {
    json.writeStartArray();
    json.writeNumber(degrees(position.lon()));
    json.writeNumber(degrees(position.lat()));
    json.writeEndArray();
  }

  static void days(JsonGenerator json, @Nullable TimeSpan days) {
    json.writeStringProperty("from", days == null ? null : iso(days.first()));
    json.writeStringProperty("to", days == null ? null : iso(days.last()));
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
