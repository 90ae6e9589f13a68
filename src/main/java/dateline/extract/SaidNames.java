package dateline.extract;

import dateline.extract.Judge.Verdict;
import dateline.model.Place;
import dateline.model.Quotation;
import dateline.model.Sense;
import dateline.model.Senses;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets what people say of names count before what was judged: names of no place go, and those that
/// were not found come.
final class SaidNames {
  /// Log-odds of what needs no proof.
  private static final float CERTAIN = 20;

  private final Tokens tokens;
  private final Names names;
  private final Senses senses;

  SaidNames(Document document, Senses senses) {
    this.tokens = document.tokens();
    this.names = document.names();
    this.senses = senses;
  }

  List<Verdict> applied(List<Verdict> judged) {
    if (senses.all().isEmpty()) {
      return judged;
    }
    List<TokenRange> added = new ArrayList<>();
    for (Sense sense : senses.all()) {
      if (sense.place() != null) {
        placesOf(sense, judged).filter(range -> isFree(range, added)).forEach(added::add);
      }
    }
    Stream<Verdict> kept =
        judged.stream().filter(v -> isFree(v.range(), added) && !isNoPlace(v.range()));
    Stream<Verdict> said =
        added.stream().map(range -> new Verdict(range, CERTAIN, 0, names.any(range)));
    return Stream.concat(kept, said).toList();
  }

  private static boolean isFree(TokenRange range, List<TokenRange> taken) {
    return taken.stream().noneMatch(range::overlaps);
  }

  /// Where a name is to stand whether it was found or not: a name that was found somewhere counts
  /// only where it was.
  private Stream<TokenRange> placesOf(Sense sense, List<Verdict> judged) {
    Quotation where = sense.where();
    if (where != null) {
      return rangeOf(where.span()).filter(range -> isSaid(range, sense)).stream();
    }
    return judged.stream().anyMatch(verdict -> sense.isOf(textOf(verdict.range())))
        ? Stream.empty()
        : occurrences(sense.name()).stream();
  }

  private boolean isSaid(TokenRange range, Sense sense) {
    return tokens.text(range.first(), range.last()).contains(sense.name());
  }

  /// Nothing where the text of the span is not read here.
  private Optional<TokenRange> rangeOf(Span span) {
    int first = tokens.at(span.start());
    int last = tokens.at(span.end() - 1);
    return first < tokens.count && last < tokens.count && tokens.start[first] < span.end()
        ? Optional.of(new TokenRange(first, last))
        : Optional.empty();
  }

  private List<TokenRange> occurrences(String name) {
    List<TokenRange> found = new ArrayList<>();
    for (int at = tokens.text.indexOf(name); at >= 0; at = tokens.text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      rangeOf(span).filter(range -> spanOf(range).equals(span)).ifPresent(found::add);
    }
    return found;
  }

  private boolean isNoPlace(TokenRange range) {
    return isNoPlace(senses, textOf(range), spanOf(range));
  }

  static boolean isNoPlace(Senses senses, String name, Span span) {
    return senses.of(name, span).filter(sense -> sense.place() == null).isPresent();
  }

  /// The place that a name was said to mean.
  Optional<Place> placeOf(TokenRange range) {
    return senses
        .of(textOf(range), spanOf(range))
        .flatMap(sense -> Optional.ofNullable(sense.place()));
  }

  /// Whether a name was said to mean something at this very spot.
  boolean isSaidHere(TokenRange range) {
    return senses.of(textOf(range), spanOf(range)).filter(s -> s.where() != null).isPresent();
  }

  private String textOf(TokenRange range) {
    return tokens.text(range.first(), range.last());
  }

  private Span spanOf(TokenRange range) {
    return tokens.span(range.first(), range.last());
  }
}
