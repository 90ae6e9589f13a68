package dateline.view;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Location;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Readings made by hand: `{Hajin}` in a text is a mention of a place, located where its name is
/// known here; a line that begins with `#` is the title, with `>` a comment, with `~` a menu.
public final class Readings {
  private static final Pattern BRACED = Pattern.compile("\\{([^}]+)\\}");
  private static final Map<String, Position> PLACES =
      Map.of(
          "Hajin", new Position(34.69, 40.83),
          "Abu Kamal", new Position(34.45, 40.92),
          "Al-Tanf", new Position(33.488, 38.657),
          "Raqqa", new Position(35.95, 39.01),
          "Palmyra", new Position(34.56, 38.28),
          "Ithriya", new Position(35.365, 37.788),
          "تدمر", new Position(34.56, 38.28));

  private final List<Segment> segments = new ArrayList<>();
  private final List<PlaceMention> places = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final @Nullable TimeSpan days;

  private Readings(@Nullable TimeSpan days) {
    this.days = days;
  }

  public static Reading of(String title, @Nullable TimeSpan days, String marked) {
    Readings making = new Readings(days);
    making.line(Part.TITLE, title);
    marked.lines().forEach(making::line);
    Dating published =
        days == null
            ? null
            : new Dating(days, Dating.Basis.DATELINE, List.of("its first line says so"));
    String hash = String.format("%064x", title.hashCode() & 0xffffffffL);
    return new Reading(
        new Article(
            new Source(null, title.replace(' ', '_') + ".txt", hash, "UTF-8", null),
            new Masthead(title, "The Daily", null, "en", null, null),
            making.text.toString(),
            making.segments),
        making.places,
        List.of(),
        published);
  }

  private void line(String line) {
    Part part =
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
          case '>' -> Part.COMMENTS;
          case '~' -> Part.FURNITURE;
          default -> Part.BODY;
        };
    line(part, part == Part.BODY ? line : line.substring(1).strip());
  }

  private void line(Part part, String marked) {
    int start = text.length();
    Matcher braced = BRACED.matcher(marked);
    int from = 0;
    while (braced.find()) {
      text.append(marked, from, braced.start());
      places.add(mention(braced.group(1), part));
      text.append(braced.group(1));
      from = braced.end();
    }
    text.append(marked, from, marked.length()).append('\n');
    segments.add(new Segment(new Span(start, text.length()), part));
  }

  private PlaceMention mention(String name, Part part) {
    Position position = PLACES.get(name);
    Location location =
        position == null
            ? new Location.Unknown("no gazetteer knows this name")
            : new Location.Known(place(name, position), 0.9, "the only one near", List.of());
    Span span = new Span(text.length(), text.length() + name.length());
    return new PlaceMention(span, name, part, Role.LOCATION, location, days);
  }

  private static Place place(String name, Position position) {
    return new Place(
        "test:" + name, name, PlaceKind.TOWN, position, 3, "SY", "Deir ez-Zor", null, 0);
  }
}
