package dateline.text.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The article that a page carries in the data of its scripts, or for readers without scripts: the
/// longest text under one name or in one list of pieces.
final class CarriedArticle {
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i).*(?:comment|related|recommend|teaser|description|summary|excerpt|caption|bio|footer"
              + "|cookie|privacy|terms|translation|message|label|newsletter|popular|latest).*");
  private static final int DEEPEST = 60;
  private static final int SHORTEST = 120;

  private Candidate best = Candidate.NONE;

  /// @param title of the nearest object around the text that has one
  private record Candidate(Element text, int prose, int paragraphs, @Nullable String title) {
    static final Candidate NONE = new Candidate(new Element("article"), 0, 0, null);

    static Candidate of(String html, @Nullable String title) {
      Element text = new Element("article").html(html);
      Document page = Document.createShell("");
      page.body().appendChild(text.clone());
      var prose = Rendering.of(page).blocks().stream().filter(Prose::isProse).toList();
      return new Candidate(text, prose.stream().mapToInt(Block::length).sum(), prose.size(), title);
    }

    /// Much longer, or about as long and cut into more paragraphs.
    boolean beats(Candidate other) {
      return prose > 1.1 * other.prose
          || (prose > 0.9 * other.prose && paragraphs > other.paragraphs);
    }
  }

  private CarriedArticle() {}

  /// The page with that article before all that it shows.
  static Optional<Document> in(Document page) {
    CarriedArticle article = new CarriedArticle();
    ScriptData.of(page).forEach(data -> article.search(data, null, 0));
    page.select("body noscript").forEach(hidden -> article.offer(hidden.html(), null));
    return Optional.of(article.best)
        .filter(best -> best.prose() >= SHORTEST)
        .map(best -> opened(page, best));
  }

  private static Document opened(Document page, Candidate best) {
    Document opened = page.clone();
    Element shown = new Element("footer");
    opened.body().childNodesCopy().forEach(shown::appendChild);
    opened.body().empty();
    if (best.title() != null) {
      opened.title(best.title());
      opened.body().appendElement("h1").text(best.title());
    }
    for (Node part : new Node[] {best.text(), shown}) {
      opened.body().appendChild(part);
    }
    return opened;
  }

  private void search(JsonNode node, @Nullable String around, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    String title = ScriptText.titleOf(node).orElse(around);
    if (node.isArray()) {
      offer(ScriptText.ofList(node), title);
      node.values().forEach(item -> search(item, title, depth + 1));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!ASIDE.matcher(property.getKey()).matches()) {
        offer(ScriptText.of(property.getValue()), title);
        search(property.getValue(), title, depth + 1);
      }
    }
  }

  private void offer(String html, @Nullable String title) {
    if (html.length() >= SHORTEST && html.length() > best.prose() / 2) {
      Candidate candidate = Candidate.of(html, title);
      best = candidate.beats(best) ? candidate : best;
    }
  }
}
