package dateline.extract;

import dateline.model.Position;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text in which people marked the names of places.
public record MarkedText(String id, String text, List<Mark> marks) {

  /// @param position where the name's place lies, or null when that was not marked
  /// @param area the code of the country that it lies in, also with an area of the first level
  ///   (`US/Ohio`), or null when that was not marked
  public record Mark(Span span, @Nullable Position position, @Nullable String area) {}

  /// The one stretch that is all of the text.
  public List<Span> whole() {
    return List.of(new Span(0, text.length()));
  }

  /// Reads a folder with `articles.jsonl` and `gold.jsonl`, whose offsets count code points.
  public static List<MarkedText> readFolder(Path folder) throws IOException {
    JsonMapper json = JsonMapper.shared();
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      JsonNode article = json.readTree(line);
      texts.put(article.get("id").asString(), article.get("text").asString());
    }
    List<MarkedText> all = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode gold = json.readTree(line);
      String id = gold.get("id").asString();
      String text = Objects.requireNonNull(texts.get(id), id);
      all.add(new MarkedText(id, text, marksOf(text, gold.get("toponyms"))));
    }
    return all;
  }

  private static List<Mark> marksOf(String text, JsonNode toponyms) {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode toponym : toponyms) {
      Span span =
          new Span(
              text.offsetByCodePoints(0, toponym.get("start").asInt()),
              text.offsetByCodePoints(0, toponym.get("end").asInt()));
      JsonNode lat = toponym.get("lat");
      boolean placed = lat != null && !lat.isNull();
      Position position =
          placed ? new Position(lat.asDouble(), toponym.get("lon").asDouble()) : null;
      marks.add(new Mark(span, position, null));
    }
    return marks;
  }

  /// Reads a file with a passage a line, in which `[[` and `]]` stand around the names; after a
  /// name may stand where it lies: `[[Dayton|US/Ohio]]`.
  public static List<MarkedText> readFile(Path file) throws IOException {
    List<MarkedText> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        all.add(parse("line " + all.size(), line));
      }
    }
    return all;
  }

  static MarkedText parse(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
      int close = marked.indexOf("]]", open);
      String[] mark = marked.substring(open + 2, close).split("\\|", 2);
      text.append(marked, at, open);
      Span span = new Span(text.length(), text.length() + mark[0].length());
      marks.add(new Mark(span, null, mark.length < 2 ? null : mark[1]));
      text.append(mark[0]);
      at = close + 2;
    }
    text.append(marked.substring(at));
    return new MarkedText(id, text.toString(), marks);
  }
}
