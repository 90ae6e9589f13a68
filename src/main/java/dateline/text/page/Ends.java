package dateline.text.page;

import dateline.model.Part;
import dateline.text.plain.Cues;
import dateline.text.plain.Days;
import java.util.List;
import java.util.Optional;

/// What stands around the running text of an article within its element: over its title, between
/// title and text, and behind the last paragraph.
final class Ends {
  /// Prose of more than this share before the title is of the article all the same.
  private static final double STRAY = 0.2;

  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_DATE = 50;
  private static final int LONGEST_LOOSE = 25;
  private static final int MOST_LOOSE = 3;

  private final List<Block> blocks;
  private final Zones zones;
  private final Stated stated;
  private final List<Part> parts;
  private final int title;

  private Ends(List<Block> blocks, Zones zones, Stated stated, List<Part> parts, int title) {
    this.blocks = blocks;
    this.zones = zones;
    this.stated = stated;
    this.parts = parts;
    this.title = title;
  }

  /// @param title the block that is the title, or -1
  static void trim(List<Block> blocks, Zones zones, Stated stated, List<Part> parts, int title) {
    Ends ends = new Ends(blocks, zones, stated, parts, title);
    ends.clearAboveTitle();
    int first = ends.proseFrom(0);
    if (first < blocks.size()) {
      ends.joinStandfirst(first);
      ends.dropBiography(first);
      ends.nameTop();
      ends.trimEnd(first);
      ends.dropLooseLines(first);
      ends.dropIdleHeadings(first);
    }
  }

  private int proseFrom(int from) {
    int i = from;
    while (i < blocks.size() && !isBodyProse(i)) {
      i++;
    }
    return i;
  }

  private boolean isBodyProse(int i) {
    return parts.get(i) == Part.BODY && Prose.isProse(blocks.get(i));
  }

  /// Labels, banners and menus over the title.
  private void clearAboveTitle() {
    if (title < 0 || proseIn(0, title) > STRAY * proseIn(0, blocks.size())) {
      return;
    }
    for (int i = 0; i < title; i++) {
      if (parts.get(i) == Part.BODY && !stated.has(blocks.get(i))) {
        parts.set(i, labelOf(blocks.get(i)).orElse(Part.FURNITURE));
      }
    }
  }

  private int proseIn(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += isBodyProse(i) ? blocks.get(i).length() : 0;
    }
    return sum;
  }

  /// Running text between the title and the article's element is the article's first paragraph.
  private void joinStandfirst(int first) {
    for (int i = title + 1; title >= 0 && i < first; i++) {
      Block block = blocks.get(i);
      if (zones.of(block).isEmpty()
          && parts.get(i) == Part.FURNITURE
          && Prose.isProse(block)
          && Cues.partOf(block.words()).isEmpty()
          && !ArticleBlocks.isCaption(block.element())) {
        parts.set(i, Part.BODY);
      }
    }
  }

  /// Short lines that state a day or a name, over the first paragraph or behind a standfirst.
  private void nameTop() {
    int first = proseFrom(0);
    int second = Math.min(proseFrom(first + 1), blocks.size() - 1);
    for (int i = 0; i < second; i++) {
      if (parts.get(i) == Part.BODY && i != first) {
        parts.set(i, labelOf(blocks.get(i)).orElse(Part.BODY));
      }
    }
  }

  private static Optional<Part> labelOf(Block block) {
    String words = block.words();
    if (isOfList(block)) {
      return Optional.of(Part.BYLINE);
    } else if (words.length() >= LONGEST_LABEL
        || Parting.isHeading(block)
        || Prose.isProse(block)) {
      return Optional.empty();
    } else if (words.length() < LONGEST_DATE && Days.in(words).isPresent()) {
      return Optional.of(Part.DATELINE);
    }
    return Cues.isName(words) ? Optional.of(Part.BYLINE) : Optional.empty();
  }

  /// Whether a block is a name or a value in a list of them.
  private static boolean isOfList(Block block) {
    String tag = block.element().normalName();
    return !Prose.isProse(block) && (tag.equals("dt") || tag.equals("dd"));
  }

  /// The author's life in a box over the article, under the author's name.
  private void dropBiography(int first) {
    String words = blocks.get(first).words();
    boolean named =
        first > 0
            && Cues.isName(blocks.get(first - 1).words())
            && words.startsWith(blocks.get(first - 1).words());
    if (named && Cues.partOf(words).equals(Optional.of(Part.NOTICE))) {
      parts.set(first, Part.NOTICE);
    }
  }

  /// Notices, biographies and links at the article's end.
  private void trimEnd(int first) {
    int i = blocks.size() - 1;
    while (i > first) {
      Optional<Part> named = Cues.partOf(blocks.get(i).words());
      if (parts.get(i) == Part.BODY && (named.isEmpty() || stated.has(blocks.get(i)))) {
        return;
      }
      if (parts.get(i) == Part.BODY) {
        parts.set(i, named.get());
      }
      i--;
    }
  }

  /// A few short lines behind the last paragraph that are neither of a list nor of a table: buttons
  /// and labels.
  private void dropLooseLines(int first) {
    int last = Math.max(first, parts.lastIndexOf(Part.BODY));
    int from = last;
    while (from > first && parts.get(from) == Part.BODY && isLoose(blocks.get(from))) {
      from--;
    }
    if (last - from <= MOST_LOOSE && isBodyProse(from)) {
      for (int i = from + 1; i <= last; i++) {
        parts.set(i, Part.FURNITURE);
      }
    }
  }

  private boolean isLoose(Block block) {
    return block.length() < LONGEST_LOOSE
        && !Prose.isProse(block)
        && !Prose.endsSentence(block)
        && !stated.has(block)
        && block.element().closest("li, table, dl, blockquote, pre") == null;
  }

  /// Headings under which nothing of the article stands.
  private void dropIdleHeadings(int first) {
    boolean owned = false;
    for (int i = blocks.size() - 1; i > first; i--) {
      boolean heads = Parting.isHeading(blocks.get(i)) && !stated.has(blocks.get(i));
      if (parts.get(i) == Part.BODY && heads && !owned) {
        parts.set(i, i + 1 < parts.size() ? parts.get(i + 1) : Part.FURNITURE);
      }
      owned = parts.get(i) == Part.BODY || (owned && !Parting.isHeading(blocks.get(i)));
    }
  }
}
