package dateline.model;

import dateline.model.Masthead.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people decided about one report; it counts before what was read.
///
/// @param fields what its masthead says
/// @param day when it came out, or null where that was not decided
/// @param parts where they overlap the later one counts
/// @param senses what its names mean; one that says where counts before one that does not
public record Decisions(
    Map<Field, String> fields, @Nullable Day day, List<Recast> parts, List<Sense> senses) {
  public static final Decisions NONE = new Decisions(Map.of(), null, List.of(), List.of());

  /// The day of a report as decided.
  ///
  /// @param days null where it has none
  public record Day(@Nullable TimeSpan days) {
    public @Nullable Dating dating() {
      return days == null ? null : new Dating(days, Dating.Basis.USER, List.of("set by you"));
    }
  }

  public Decisions {
    fields = Map.copyOf(fields);
    parts = List.copyOf(parts);
    senses = List.copyOf(senses);
  }

  /// A blank value takes the field back to what was read.
  public Decisions withField(Field field, String value) {
    Map<Field, String> changed = new HashMap<>(fields);
    if (value.isBlank()) {
      changed.remove(field);
    } else {
      changed.put(field, value.strip());
    }
    return new Decisions(changed, day, parts, senses);
  }

  public Decisions withDay(TimeSpan days) {
    return new Decisions(fields, new Day(days), parts, senses);
  }

  /// Nothing in the report is to be taken for its day.
  public Decisions withNoDay() {
    return new Decisions(fields, new Day(null), parts, senses);
  }

  /// Back to the day that was read.
  public Decisions withDayAsRead() {
    return new Decisions(fields, null, parts, senses);
  }

  /// Gives a stretch to the article, or takes it out of it.
  public Decisions withPart(Article asRead, Span span, boolean isArticle) {
    List<Recast> changed = new ArrayList<>(parts);
    changed.removeIf(part -> span.contains(part.where().span()));
    boolean isFree = changed.stream().noneMatch(part -> part.where().span().overlaps(span));
    Recast.of(asRead, span, isArticle).stream()
        .filter(recast -> !isFree || !recast.agreesWith(asRead))
        .forEach(changed::add);
    return new Decisions(fields, day, changed, senses);
  }

  /// What was said before of the same mention, or of all mentions of that name, is forgotten.
  public Decisions withSense(Sense sense) {
    Quotation where = sense.where();
    Predicate<Sense> isForgotten =
        where == null ? old -> old.isOf(sense.name()) : old -> old.isAt(where.span());
    Stream<Sense> kept = senses.stream().filter(isForgotten.negate());
    return new Decisions(fields, day, parts, Stream.concat(kept, Stream.of(sense)).toList());
  }

  /// Takes back what decided a mention: what was said of it alone, or else of its name.
  public Decisions withoutSense(String name, Span span) {
    Optional<Sense> decided = sense(name, span);
    List<Sense> kept = senses.stream().filter(s -> !s.equals(decided.orElse(null))).toList();
    return new Decisions(fields, day, parts, kept);
  }

  /// What decided a mention.
  public Optional<Sense> sense(String name, Span span) {
    return new Senses(senses).of(name, span);
  }

  /// These, and what others decide besides.
  public Decisions completedBy(Decisions others) {
    Map<Field, String> both = new HashMap<>(others.fields);
    both.putAll(fields);
    return new Decisions(
        both,
        day == null ? others.day : day,
        Stream.concat(others.parts.stream(), parts.stream()).distinct().toList(),
        Stream.concat(senses.stream(), others.senses.stream()).distinct().toList());
  }

  /// The article with the masthead and the parts that were decided.
  public Article appliedTo(Article asRead) {
    List<Segment> segments = asRead.segments();
    for (Recast recast : parts) {
      if (recast.where().in(asRead.text()).filter(recast.where().span()::equals).isPresent()) {
        segments = recast.appliedTo(segments);
      }
    }
    return new Article(asRead.source(), asRead.masthead().with(fields), asRead.text(), segments);
  }

  /// The same for a changed text: stretches are found again by their words and what stands around
  /// them. Those that are not found stay as they are, see [#lostIn].
  public Decisions foundIn(String text) {
    return new Decisions(
        fields,
        day,
        parts.stream().map(part -> part.foundIn(text).orElse(part)).toList(),
        senses.stream().map(sense -> sense.foundIn(text).orElse(sense)).toList());
  }

  /// The stretches that were decided about and are not in a text, in so many words as tell them.
  public List<String> lostIn(String text) {
    return Stream.concat(
            parts.stream().map(Recast::where),
            senses.stream().flatMap(sense -> Stream.ofNullable(sense.where())))
        .filter(where -> where.in(text).isEmpty())
        .map(Quotation::brief)
        .toList();
  }
}
