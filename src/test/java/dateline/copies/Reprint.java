package dateline.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes a page of another outlet out of a report: other menus, another headline, the source's
/// name, comments, a paragraph fewer and small edits.
public final class Reprint {
  private Reprint() {}

  /// The paragraphs of a seed's article, without its headline and what follows the article.
  public static List<String> paragraphs(Path seed, String first, String last) throws IOException {
    String text = Files.readString(seed);
    String article = text.substring(text.indexOf(first), text.indexOf(last) + last.length());
    return article.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// A page of the outlet "The Harbour Courier", dated, that credits its source.
  public static String page(String title, String source, List<String> paragraphs) {
    List<String> edited = new ArrayList<>(paragraphs);
    edited.remove(paragraphs.size() / 2);
    edited.replaceAll(Reprint::edited);
    String body = edited.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html><html lang="en"><head><title>War desk: %1$s | The Harbour Courier</title>
    <meta property="og:site_name" content="The Harbour Courier">
    <meta property="og:title" content="War desk: %1$s">
    <meta property="article:published_time" content="2015-11-09T08:00:00Z">
    <link rel="canonical" href="https://harbourcourier.example/world/2015/11/09/war-desk">
    </head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a> <a href="/harbour">Harbour</a>
    <a href="/tides">Tides</a> <a href="/subscribe">Subscribe</a></nav>
    <main><article><h1>War desk: %1$s</h1>
    <p class="byline">By %2$s</p>
    <time datetime="2015-11-09">9 November 2015</time>
    %3$s
    <p>Source: %2$s</p>
    </article>
    <section id="comments"><h2>3 comments</h2>
    <div class="comment"><b>old_salt</b><p>I sailed there once, and nothing has changed.</p></div>
    <div class="comment"><b>gull</b><p>Who pays for all of this in the end?</p></div>
    <div class="comment"><b>fog</b><p>Agreed with the first comment here.</p></div></section>
    </main>
    <footer><p>© 2015 The Harbour Courier. All rights reserved.</p>
    <a href="/about">About us</a> <a href="/contact">Contact</a></footer>
    </body></html>
    """
        .formatted(title, source, body);
  }

  private static String edited(String paragraph) {
    return paragraph
        .replace("’", "'")
        .replace("“", "\"")
        .replace("”", "\"")
        .replace("Syrian Arab Army (SAA)", "Syrian\u00a0army")
        .replace("Nonetheless, they", "They")
        .replace("militants", "fighters")
        .replaceAll("terrorists?", "gunmen")
        .replace("province", "Province");
  }
}
