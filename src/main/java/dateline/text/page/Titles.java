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
  private static final Pattern PARTED = Pattern.compile("(.+)\\s+(?:[|–—»·:-]|::)\\s+([^|–—»·]+)");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

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

  /// The title without the name of the site or author that stands behind it.
  static String without(@Nullable String name, String title, List<String> headings) {
    Matcher parted = PARTED.matcher(title);
    boolean whole = headings.stream().anyMatch(title::equalsIgnoreCase);
    return !whole && parted.matches() && isAdded(parted, name, headings) ? parted.group(1) : title;
  }

  private static boolean isAdded(Matcher parted, @Nullable String name, List<String> headings) {
    boolean heads = headings.stream().anyMatch(parted.group(1)::equalsIgnoreCase);
    String rest = squeezed(parted.group(2));
    boolean named =
        name != null
            && (rest.contains(squeezed(name)) || squeezed(name).contains(rest))
            && rest.length() < name.length() + 12;
    return heads || named;
  }

  private static boolean isPartOf(String title, String window, double share) {
    String part = squeezed(title);
    String whole = squeezed(window);
    return !part.isEmpty() && whole.contains(part) && part.length() > share * whole.length();
  }

  private static String squeezed(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
