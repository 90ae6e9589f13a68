package dateline.view.map;

import dateline.explore.Library;
import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Reading;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import dateline.search.Finding;
import dateline.search.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Holds one article under every number, in which a word of seven letters stands at offset 10.
final class PlainLibrary implements Library {
  private static final String TEXT = "The war.  Palmyra fell. " + "It rained. ".repeat(50);

  @Override
  public void fetch(long reportId, Consumer<Optional<Reading>> then) {
    Source source = new Source(null, "a.txt", "0".repeat(64), "UTF-8", null);
    Segment body = new Segment(new Span(0, TEXT.length()), Part.BODY);
    Article article = new Article(source, Masthead.BLANK, TEXT, List.of(body));
    then.accept(Optional.of(new Reading(article, List.of(), List.of(), null)));
  }

  @Override
  public void search(Query query, Consumer<List<Finding>> then) {
    then.accept(List.of());
  }
}
