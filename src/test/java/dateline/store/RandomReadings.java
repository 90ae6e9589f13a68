package dateline.store;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Found;
import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Relation;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Readings of every form that the model allows, the same for the same seed.
final class RandomReadings {
  private static final String LETTERS = "ab c\n\u0000'\"é\u202Eحلب\uD83D\uDE80";

  private final Random random;

  RandomReadings(long seed) {
    random = new Random(seed);
  }

  Reading next() {
    String text = text(200) + "x";
    return new Reading(
        new Article(
            source(), masthead(), text, some(() -> new Segment(span(text), of(Part.values())))),
        some(() -> mention(text)),
        some(() -> timeMention(text)),
        maybe(this::dating));
  }

  private Source source() {
    String sha256 =
        IntStream.range(0, 64)
            .mapToObj(_ -> Integer.toHexString(random.nextInt(16)))
            .reduce("", String::concat);
    return new Source(
        maybe(() -> text(9)),
        text(9),
        sha256,
        "UTF-8",
        random.nextBoolean(),
        maybe(() -> instant(random.nextInt())));
  }

  private static Instant instant(int second) {
    return Instant.ofEpochSecond(second, 123_456_789);
  }

  private Masthead masthead() {
    return new Masthead(
        maybe(() -> text(9)),
        maybe(() -> text(9)),
        maybe(() -> text(9)),
        maybe(() -> "ar"),
        maybe(() -> text(9)),
        maybe(this::dating),
        maybe(this::dating),
        new Found(
            maybe(() -> text(9)),
            maybe(() -> text(9)),
            maybe(() -> text(9)),
            null,
            maybe(() -> text(9))));
  }

  private Dating dating() {
    return new Dating(days(), of(Dating.Basis.values()), some(() -> text(9)));
  }

  private TimeSpan days() {
    LocalDate first = LocalDate.ofEpochDay(random.nextInt(-900_000, 40_000));
    return new TimeSpan(maybe(() -> first), maybe(() -> first.plusDays(random.nextInt(900))));
  }

  private PlaceMention mention(String text) {
    Span span = span(text);
    return new PlaceMention(
        span, span.of(text), of(Part.values()), of(Role.values()), location(), maybe(this::days));
  }

  private Location location() {
    return switch (random.nextInt(3)) {
      case 0 -> new Location.Known(place(), random.nextDouble(), text(9), some(this::place));
      case 1 -> new Location.Derived(relation(), shape(), random.nextDouble(), text(9));
      default -> new Location.Unknown(text(9));
    };
  }

  private Relation relation() {
    return new Relation(
        of(Relation.Type.values()),
        some(() -> random.nextInt(9)),
        maybe(() -> random.nextDouble(360)),
        maybe(() -> random.nextDouble(900)));
  }

  private Shape shape() {
    return switch (random.nextInt(3)) {
      case 0 -> new Shape.Disc(position(), random.nextDouble());
      case 1 ->
          new Shape.Area(some(() -> some(this::position)), position(), random.nextDouble(), 1e-9);
      default ->
          new Shape.Corridor(
              Stream.generate(this::position).limit(2 + random.nextInt(3)).toList(), 5);
    };
  }

  private Place place() {
    return new Place(
        "p:" + random.nextInt(5),
        text(9),
        of(PlaceKind.values()),
        position(),
        random.nextDouble(50),
        maybe(() -> "SY"),
        maybe(() -> text(5)),
        maybe(() -> text(5)),
        random.nextLong(9_000_000_000L));
  }

  private Position position() {
    return new Position(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
  }

  private TimeMention timeMention(String text) {
    Span span = span(text);
    return new TimeMention(
        span,
        span.of(text),
        of(Part.values()),
        of(TimeMention.Type.values()),
        text(9),
        maybe(this::days));
  }

  private Span span(String text) {
    int last = text.codePointCount(0, text.length());
    int start = random.nextInt(last);
    int end = random.nextInt(start, last);
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private String text(int length) {
    int[] letters = LETTERS.codePoints().toArray();
    return random
        .ints(random.nextInt(length), 0, letters.length)
        .map(i -> letters[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private <T> T of(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
