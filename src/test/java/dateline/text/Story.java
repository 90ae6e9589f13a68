package dateline.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A report that nobody wrote: sentences made by chance of a few words, no two alike.
record Story(int number, String title, String author, LocalDate day, List<String> paragraphs) {
  private static final List<String> WHO =
      List.of(
          "The army",
          "The militia",
          "A convoy of the border guard",
          "The local council",
          "A patrol",
          "The tribal force",
          "The relief mission",
          "An engineer unit");
  private static final List<String> DID =
      List.of(
          "entered", "left", "shelled", "held", "reached", "surrounded", "inspected", "took over");
  private static final List<String> WHERE =
      List.of(
          "the town of Hajin",
          "the bridge at Deir ez-Zor",
          "two villages near Ithriya",
          "the airport of Aleppo",
          "the road to Palmyra",
          "the river bank at Raqqa",
          "the hills above Kobani",
          "the market of Idlib");
  private static final List<String> HOW =
      List.of(
          "after a night of heavy fighting", "without meeting any resistance",
          "while families were still leaving", "as the talks went on in the capital",
          "with the help of boats and bulldozers", "though the truce was meant to last");
  private static final List<String> FOUND =
      List.of("found", "counted", "carried off", "handed out", "burnt", "bought", "buried", "sold");
  private static final List<String> VESSELS =
      List.of("sacks", "crates", "barrels", "boxes", "baskets", "carts", "bundles", "tins");
  private static final List<String> GOODS =
      List.of(
          "flour",
          "rice",
          "cement",
          "copper wire",
          "blankets",
          "seed",
          "olives",
          "soap",
          "nails",
          "medicine",
          "candles",
          "diesel",
          "glass",
          "tea",
          "sugar",
          "wool",
          "timber",
          "salt");
  private static final List<String> BESIDE =
      List.of(
          "old mill",
          "school yard",
          "water tower",
          "bakery",
          "railway shed",
          "grain silo",
          "pump",
          "clinic",
          "cemetery wall",
          "orchard",
          "fire station",
          "post office",
          "brick kiln");
  private static final List<String> SAID =
      List.of("local sources said", "a spokesman said", "residents said", "witnesses told us");
  private static final List<String> NAMES =
      List.of("Jane Doe", "Omar Haddad", "Lena Fischer", "Paul Martin", "Sara Nilsson");

  static Story of(int number, Random random) {
    List<String> paragraphs = new ArrayList<>();
    int count = 3 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      paragraphs.add(sentence(random) + " " + sentence(random) + " " + sentence(random));
    }
    paragraphs.add(
        "That was all that was known of case " + number + " by the evening of that day.");
    String title =
        "Report "
            + number
            + ": "
            + one(WHO, random).toLowerCase(Locale.ROOT)
            + " "
            + one(DID, random)
            + " "
            + one(WHERE, random);
    LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4000));
    return new Story(number, title, one(NAMES, random), day, List.copyOf(paragraphs));
  }

  private static String sentence(Random random) {
    return "%s, %s and %s, %s %s %s, %s and %s, and %s %d %s of %s beside the %s, %s."
        .formatted(
            one(WHO, random),
            word(random),
            word(random),
            one(DID, random),
            one(WHERE, random),
            one(HOW, random),
            word(random),
            word(random),
            one(FOUND, random),
            2 + random.nextInt(900),
            one(VESSELS, random),
            one(GOODS, random),
            one(BESIDE, random),
            one(SAID, random));
  }

  /// A word of no language, so that no two reports have the same words.
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  String plain() {
    return title + "\n\n" + body("\n\n") + "\n";
  }

  String body(String gap) {
    return String.join(gap, paragraphs);
  }

  String html() {
    return "<p>" + body("</p>\n<p>") + "</p>";
  }

  /// The article as a site sets it, between a menu and its readers' words.
  String page() {
    return """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s - The Daily</title>
    <meta property="og:site_name" content="The Daily"><meta name="author" content="%2$s">
    <meta property="article:published_time" content="%3$sT08:00:00Z"></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <article><h1>%1$s</h1><div class="share"><a href="#">Share this</a></div>
    %4$s
    </article><section class="comments"><h2>2 comments</h2><p>I was there and saw none of this.</p>
    <p>Nobody believes them any more, not even in the next village.</p></section>
    <footer>© 2018 The Daily. All rights reserved.</footer></body></html>
    """
        .formatted(title, author, day, html());
  }

  String rfcDay() {
    return DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH).format(day)
        + " 08:00:00 +0000";
  }
}
