package dateline.text.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final int MOST_ADDITIONS = 3;
  private static final int SHORTEST = 12;

  private Titles() {}

  /// The title that the page's window and its metadata or headings agree on, or else the first
  /// stated, or else the window's.
  static Optional<String> choose(String window, List<String> stated, List<String> headings) {
    return Stream.concat(
            stated.stream().filter(title -> isPartOf(title, window, 0) || headings.contains(title)),
            headings.stream().filter(heading -> isPartOf(heading, window, 0.4)))
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
