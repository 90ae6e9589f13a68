package dateline.resolve;

import dateline.extract.Extraction;
import dateline.extract.Extractor;
import dateline.extract.Lexicon;
import dateline.extract.Scorecard;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Outlines;
import dateline.model.Article;
import dateline.model.PlaceMention;
import dateline.model.Segment;
import dateline.model.Senses;
import dateline.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Reads the places out of an article: names, and what the words place by them.
///
/// Pure, and safe for use by several threads at once.
public final class PlaceReader {
  private final Extractor extractor;
  private final PlaceResolver resolver;
  private final Gazetteer gazetteer;
  private final Shapes shapes;
  private final Calibration calibration = Bundled.CALIBRATION;

  /// The words and numbers that come with the program, read once when they are first asked for.
  private static final class Bundled {
    static final Lexicon LEXICON = Lexicon.load();
    static final Scorecard EVIDENCE = evidence();
    static final Calibration CALIBRATION = Calibration.bundled();
  }

  /// Reads what needs no gazetteer now, so that it can be done while one is loaded.
  public static void prepare() {
    Extractor.prepare();
    Objects.requireNonNull(Bundled.EVIDENCE);
  }

  /// With the outlines that come with the program.
  public PlaceReader(Gazetteer gazetteer) {
    this(gazetteer, Outlines.bundled());
  }

  PlaceReader(Gazetteer gazetteer, Outlines outlines) {
    this.gazetteer = gazetteer;
    shapes = new Shapes(outlines);
    extractor = new Extractor(Bundled.LEXICON, gazetteer);
    resolver = new PlaceResolver(Bundled.EVIDENCE);
  }

  /// The places of an article in the order of its text, none of them dated.
  ///
  /// What stands in comments and around the article is read too, but apart: it is no evidence for
  /// what the article means.
  public List<PlaceMention> read(Article article) {
    return read(article, Senses.NONE);
  }

  /// @param senses what people say that names mean: known before all others are resolved
  public List<PlaceMention> read(Article article, Senses senses) {
    List<PlaceMention> mentions = new ArrayList<>(read(article, senses, true));
    List<PlaceMention> around = read(article, senses, false);
    return around.isEmpty() ? mentions : merged(mentions, around);
  }

  private List<PlaceMention> read(Article article, Senses senses, boolean own) {
    List<Span> stretches =
        article.segments().stream()
            .filter(segment -> segment.part().isArticle() == own)
            .map(Segment::span)
            .toList();
    if (stretches.isEmpty()) {
      return List.of();
    }
    Extraction extraction =
        extractor.extract(article.text(), stretches, senses, article.masthead().isEnglish());
    StatedPositions stated = StatedPositions.of(extraction, article);
    List<Name> distinct = Name.of(stated.toponyms(), extraction.hints());
    Choices choices = resolver.resolve(distinct, UsedAsAreas.among(distinct, stated.toponyms()));
    List<PlaceMention> named =
        stated.placed(new Mentions(article, extraction, choices, calibration).ofNames());
    List<PlaceMention> names =
        new Containers(extraction.toponyms(), shapes).applied(named, article.text());
    PhraseMentions phrases = new PhraseMentions(article, names, gazetteer, shapes);
    List<PlaceMention> all = new ArrayList<>(names);
    all.addAll(stated.mentions());
    extraction.phrases().forEach(phrase -> phrases.mention(phrase).ifPresent(all::add));
    return Anchors.sorted(all, Comparator.comparing(PlaceMention::span));
  }

  /// Both lists as one in the order of the text, with anchors that point into it.
  private static List<PlaceMention> merged(List<PlaceMention> first, List<PlaceMention> second) {
    List<PlaceMention> all = new ArrayList<>(first);
    for (PlaceMention mention : second) {
      all.add(Anchors.shifted(mention, first.size()));
    }
    return Anchors.sorted(all, Comparator.comparing(PlaceMention::span));
  }

  private static Scorecard evidence() {
    try (InputStream in =
        Objects.requireNonNull(
            PlaceReader.class.getResourceAsStream("evidence.txt"), "evidence.txt")) {
      return Scorecard.read(Evidence.QUESTIONS, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
