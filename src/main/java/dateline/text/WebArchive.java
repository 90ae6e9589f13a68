package dateline.text;

import dateline.text.WarcReader.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// WACZ: web archives packed with an index, and with a list of the pages that were meant.
final class WebArchive implements PackedDocument {
  private static final Pattern PART = Pattern.compile("archive/.*\\.warc(\\.gz)?");
  private static final Pattern ADDRESS = Pattern.compile("\"url\"\\s*:\\s*\"([^\"]+)\"");
  private static final List<String> LISTS = List.of("pages/pages.jsonl", "pages/extraPages.jsonl");

  private final WarcReader warcs;

  WebArchive(EntryReader pages) {
    this.warcs = new WarcReader(pages);
  }

  @Override
  public boolean fits(Archive archive) {
    return archive.has("datapackage.json")
        && archive.names().stream().anyMatch(name -> PART.matcher(name).matches());
  }

  /// The pages of its list; all pages where it has no list, or none of them.
  @Override
  public void read(Archive archive, Content content, ArticleSink sink)
      throws IOException, Unreadable {
    Set<String> listed = listed(archive);
    Tally tally = new Tally();
    if (!listed.isEmpty()) {
      read(archive, content, sink, listed, tally);
    }
    if (tally.pages() == 0) {
      read(archive, content, sink, Set.of(), tally);
    }
    tally.check();
  }

  private void read(
      Archive archive, Content content, ArticleSink sink, Set<String> listed, Tally tally)
      throws IOException {
    for (String name : archive.names()) {
      if (PART.matcher(name).matches()) {
        try (InputStream stream = archive.stream(name);
            InputStream warc = name.endsWith(".gz") ? GzipReader.unpacked(stream) : stream) {
          warcs.read(content, warc, sink, url -> listed.isEmpty() || listed.contains(url), tally);
        }
      }
    }
  }

  private static Set<String> listed(Archive archive) {
    Set<String> listed = new HashSet<>();
    for (String list : LISTS) {
      archive
          .bytes(list)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .ifPresent(
              lines ->
                  ADDRESS.matcher(lines).results().forEach(result -> listed.add(result.group(1))));
    }
    return listed;
  }
}
