package dateline.compare;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lets this project and others find the time expressions of the same articles, one after the other
/// on one thread, and tells how many articles each read in a second.
///
/// Arguments: a file of JSON Lines (`id`, `text`, `published`), and the folder into which a file of
/// annotations is written for each program.
final class Comparison {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WARM_UP = 20;

  private record Text(String id, String text, String published) {}

  private Comparison() {}

  public static void main(String[] arguments) throws IOException {
    List<Text> texts =
        Files.readAllLines(Path.of(arguments[0])).stream().map(Comparison::text).toList();
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Map<String, Supplier<TimeReader>> readers = new LinkedHashMap<>();
    readers.put("dateline", Dateline::new);
    readers.put("sutime", SuTime::new);
    for (Map.Entry<String, Supplier<TimeReader>> entry : readers.entrySet()) {
      TimeReader reader = entry.getValue().get();
      texts.stream().limit(WARM_UP).forEach(text -> reader.read(text.text, text.published));
      long start = System.nanoTime();
      write(folder.resolve(entry.getKey() + ".jsonl"), texts, reader);
      double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
      System.out.printf(
          "%s: %d articles in %.1f s, %.0f a second%n",
          entry.getKey(), texts.size(), seconds, texts.size() / seconds);
    }
  }

  private static Text text(String line) {
    JsonNode node = JSON.readTree(line);
    return new Text(
        node.get("id").asString(),
        node.get("text").asString(),
        node.get("published").asString().substring(0, 10));
  }

  private static void write(Path file, List<Text> texts, TimeReader reader) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Text text : texts) {
        out.write(JSON.writeValueAsString(annotated(text, reader)));
        out.newLine();
      }
    }
  }

  private static ObjectNode annotated(Text text, TimeReader reader) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", text.id).put("text", text.text);
    ArrayNode dates = node.putArray("dates");
    for (TimeReader.Found found : reader.read(text.text, text.published)) {
      dates
          .addObject()
          .put("start", text.text.codePointCount(0, found.start()))
          .put("end", text.text.codePointCount(0, found.end()))
          .put("text", text.text.substring(found.start(), found.end()))
          .put("type", found.type())
          .put("value", found.value());
    }
    return node;
  }
}
