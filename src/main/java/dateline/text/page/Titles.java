package dateline.text.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page's title, without the name of the site that pages add to it.
final class Titles {
  private static final Pattern PARTED =
      Pattern.compile("(.+)\\s+(?:[|–—»·•:-]|::)\\s+([^|–—»·•]+)");
  private static final Pattern HEADED =
      Pattern.compile("([^|–—»·•]{2,40})\\s+(?:[|»·•]|::|[–—-])\\s+(.+)");
  private static final Pattern BARRED = Pattern.compile("(.+?)\\s+(?:[|»]|::)\\s+.+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern PIECE =
      Pattern.compile("\\s+(?:[|–—»·•:-]|::)\\s+|(?<=\\p{L}):\\s+");
  private static final int MOST_PIECES = 8;
  private static final int MOST_ADDITIONS = 3;
  private static final int SHORTEST = 12;

  private Titles() {}

  /// The line of the page that its window has among other words: a heading that the window begins
  /// with, or else the longest line of those further behind; where one of these is a heading, any
  /// line that is longer.
  ///
  /// @param lines what the page shows; of a site's name, none
  /// @param headings those that lead nowhere
  static Optional<String> shown(String window, Stream<String> lines, List<String> headings) {
    List<String> pieces = pieces(window);
    if (pieces.size() < 2) {
      return Optional.empty();
    }
    Set<String> stretches = stretches(window, pieces);
    List<String> found =
        lines.filter(line -> line.length() < window.length() && stretches.contains(line)).toList();
    boolean isHeadedBehind =
        found.stream().anyMatch(l -> isBehind(l, window) && headings.contains(l));
    return found.stream()
        .filter(line -> window.startsWith(line) && headings.contains(line))
        .findFirst()
        .or(
            () ->
                found.stream()
                    .filter(line -> isHeadedBehind || isBehind(line, window))
                    .filter(line -> line.length() >= SHORTEST)
                    .max(Comparator.comparingInt(String::length)));
  }

  private static List<String> pieces(String window) {
    return PIECE.splitAsStream(window).filter(piece -> !piece.isBlank()).toList();
  }

  /// All that some neighbouring pieces of a window's title make together.
  private static Set<String> stretches(String window, List<String> pieces) {
    Set<String> stretches = new HashSet<>();
    int from = 0;
    for (int i = 0; i < pieces.size() && i < MOST_PIECES; i++) {
      from = window.indexOf(pieces.get(i), from);
      int to = from;
      for (String piece : pieces.subList(i, Math.min(pieces.size(), MOST_PIECES))) {
        to = window.indexOf(piece, to) + piece.length();
        stretches.add(window.substring(from, to));
      }
    }
    return stretches;
  }

  private static boolean isBehind(String line, String window) {
    return !window.startsWith(line);
  }

  /// The title that the page's window and its metadata or headings agree on, or else the first
  /// stated, or else the window's.
  ///
  /// @param shown what of the window's title the page shows too, which counts before a heading
  static Optional<String> choose(
      String window, List<String> stated, List<String> headings, Optional<String> shown) {
    return Stream.concat(
            stated.stream().filter(title -> isPartOf(title, window, 0) || headings.contains(title)),
            Stream.concat(
                shown.stream().filter(_ -> stated.isEmpty()),
                headings.stream().filter(heading -> isPartOf(heading, window, 0.4))))
        .findFirst()
        .or(() -> stated.stream().findFirst())
        .or(() -> Optional.of(window).filter(title -> !title.isBlank()))
        .or(() -> headings.stream().findFirst())
        .map(title -> SPACE.matcher(title).replaceAll(" ").strip())
        .filter(title -> !title.isEmpty());
  }

  /// The title without the name of the site or author that stands behind it or before it.
  static String without(@Nullable String name, String title, List<String> headings) {
    String bare = title;
    for (int i = 0; i < MOST_ADDITIONS; i++) {
      Matcher parted = PARTED.matcher(bare);
      if (isWhole(bare, headings) || !parted.matches() || !isAdded(parted, name, headings)) {
        break;
      }
      bare = parted.group(1);
    }
    Matcher headed = HEADED.matcher(bare);
    return !isWhole(bare, headings) && headed.matches() && isName(headed.group(1), name)
        ? headed.group(2)
        : bare;
  }

  /// The title without what a bar sets apart behind it, or the site's name as its address has it.
  static String withoutSite(@Nullable String address, String title, List<String> headings) {
    Optional<String> site =
        Optional.ofNullable(address)
            .flatMap(Address::site)
            .map(host -> host.replaceFirst("\\.(?:co|com|org|net|gov|ac)?\\.?\\w+$", ""));
    String bare = without(site.orElse(null), title, headings);
    Matcher barred = BARRED.matcher(bare);
    return site.isPresent()
            && !isWhole(bare, headings)
            && barred.matches()
            && barred.group(1).length() >= SHORTEST
        ? barred.group(1)
        : bare;
  }

  /// A site's name without the motto that it is given.
  static String withoutMotto(String name) {
    Matcher motto = Pattern.compile("(.{2,40}?)\\s+(?:[|–—»-]|::)\\s+.{8,}").matcher(name);
    return motto.matches() ? motto.group(1) : name;
  }

  private static boolean isWhole(String title, List<String> headings) {
    return headings.stream().anyMatch(title::equalsIgnoreCase);
  }

  private static boolean isAdded(Matcher parted, @Nullable String name, List<String> headings) {
    return isWhole(parted.group(1), headings) || isName(parted.group(2), name);
  }

  private static boolean isName(String words, @Nullable String name) {
    String rest = squeezed(words);
    return name != null
        && !rest.isEmpty()
        && (rest.contains(squeezed(name)) || squeezed(name).contains(rest))
        && rest.length() < name.length() + 12;
  }

  static boolean isPartOf(String title, String window, double share) {
    String part = squeezed(title);
    String whole = squeezed(window);
    return !part.isEmpty() && whole.contains(part) && part.length() > share * whole.length();
  }

  private static String squeezed(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
