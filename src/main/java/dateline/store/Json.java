package dateline.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dateline.model.Position;
import dateline.model.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Values in the file's JSON columns.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Shape.class, TypedShape.class)
          .addMixIn(Position.class, Pair.class)
          .build();

  private Json() {}

  /// Makes ready to read the values that most projects hold.
  static void prepare() {
    Shape disc = new Shape.Disc(new Position(0, 0), 1);
    read(write(disc), Shape.class);
  }

  static @Nullable String write(@Nullable Object value) {
    return value == null ? null : MAPPER.writeValueAsString(value);
  }

  static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    return json == null ? null : MAPPER.readValue(json, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Shape.Disc.class, name = "disc"),
    @JsonSubTypes.Type(value = Shape.Area.class, name = "area"),
    @JsonSubTypes.Type(value = Shape.Corridor.class, name = "corridor"),
    @JsonSubTypes.Type(value = Shape.Course.class, name = "course")
  })
  private interface TypedShape {}

  /// Latitude, then longitude.
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface Pair {}
}
