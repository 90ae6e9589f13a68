package dateline.view.reader;

import dateline.explore.DateWords;
import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Found;
import dateline.model.Masthead;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where what a report says of itself was found: "Title from the page's JSON-LD".
final class Provenance {
  private final List<String> lines = new ArrayList<>();

  private Provenance() {}

  static List<String> of(Article article) {
    Masthead masthead = article.masthead();
    Found found = masthead.found();
    Provenance provenance = new Provenance();
    provenance.add("Title", found.title());
    provenance.add("Outlet", found.outlet());
    provenance.add("Author", found.author());
    provenance.add("Language", found.language());
    provenance.add("Address", found.url());
    provenance.addChange(masthead.modified());
    String how = article.source().guessed() ? " (guessed)" : "";
    provenance.lines.add("Encoding " + article.source().charset() + how);
    return provenance.lines;
  }

  private void add(String field, @Nullable String where) {
    if (where != null) {
      lines.add(field + " from " + where);
    }
  }

  private void addChange(@Nullable Dating modified) {
    if (modified != null) {
      String reason = modified.reasons().isEmpty() ? "" : ": " + modified.reasons().getFirst();
      lines.add("Changed " + DateWords.of(modified.days()) + reason);
    }
  }
}
