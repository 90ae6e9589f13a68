package dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What people say that names mean; the first that fits a mention counts, one that is said of it
/// alone before those that are said of its name.
public record Senses(List<Sense> all) {
  public static final Senses NONE = new Senses(List.of());

  public Senses {
    all = List.copyOf(all);
  }

  /// What decides a mention, if anything.
  public Optional<Sense> of(String name, Span span) {
    return all.stream()
        .filter(sense -> sense.isAt(span))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(sense -> sense.where() == null && sense.isOf(name))
                    .findFirst());
  }

  /// With others, which count after these.
  public Senses before(List<Sense> others) {
    return new Senses(Stream.concat(all.stream(), others.stream()).toList());
  }
}
