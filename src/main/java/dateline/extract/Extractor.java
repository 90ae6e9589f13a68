package dateline.extract;

import dateline.extract.ToponymFinder.Found;
import dateline.extract.coordinates.CoordinateFinder;
import dateline.extract.coordinates.Coordinates;
import dateline.gazetteer.Gazetteer;
import dateline.model.Senses;
import dateline.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Finds in a text the names of places and the phrases that place things by them. Safe for use by
/// several threads at once.
public final class Extractor {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final ToponymFinder toponyms;

  public Extractor(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.toponyms = new ToponymFinder(new Judge(Numbers.CUES));
  }

  /// Read once, when they are first asked for.
  private static final class Numbers {
    static final Scorecard CUES = cues();
  }

  /// Reads what every extractor needs now rather than with the first one.
  public static void prepare() {
    Objects.requireNonNull(Numbers.CUES);
  }

  /// The names and phrases of some stretches of a text, each in the order of the text.
  public Extraction extract(String text, List<Span> stretches) {
    return extract(text, stretches, Senses.NONE, true);
  }

  /// @param senses what people say that names of this text mean
  /// @param isEnglish whether the words around a name tell what it is
  public Extraction extract(String text, List<Span> stretches, Senses senses, boolean isEnglish) {
    Document document = Document.of(text, stretches, lexicon, gazetteer);
    List<Coordinates> coordinates = CoordinateFinder.find(text, stretches);
    List<Span> taken = coordinates.stream().map(Coordinates::span).toList();
    Found found = toponyms.find(document, taken, senses, isEnglish);
    List<Toponym> names = found.toponyms();
    List<Phrase> phrases =
        PhraseFinder.find(new Scene(document, names)).stream()
            .filter(phrase -> !SaidNames.isNoPlace(senses, phrase.span().of(text), phrase.span()))
            .toList();
    return new Extraction(names, phrases, coordinates, found.hints());
  }

  private static Scorecard cues() {
    try (InputStream in =
        Objects.requireNonNull(Extractor.class.getResourceAsStream("cues.txt"), "cues.txt")) {
      return Scorecard.read(Cues.QUESTIONS, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
