package dateline.text.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Titles without the name of the site that pages add to them.
final class Titles {
  private static final Pattern PARTED = Pattern.compile("(.+?)\\s+(?:[|–—»·:-]|::)\\s+([^|–—»·]+)");

  private Titles() {}

  static String withoutSite(String title, @Nullable String outlet, String heading) {
    String words = title.replaceAll("\\s+", " ").strip();
    if (words.equalsIgnoreCase(heading)) {
      return words;
    }
    Matcher parted = PARTED.matcher(words);
    boolean site =
        parted.matches()
            && (isSite(parted.group(2), outlet) || parted.group(1).equalsIgnoreCase(heading));
    return site ? parted.group(1) : words;
  }

  private static boolean isSite(String words, @Nullable String outlet) {
    return outlet != null
        && squeezed(words).contains(squeezed(outlet))
        && words.length() < outlet.length() + 12;
  }

  private static String squeezed(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
