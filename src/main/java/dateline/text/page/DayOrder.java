package dateline.text.page;

import dateline.text.plain.Days.Order;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which figure of `03/04/2017` is the day where a page was written.
final class DayOrder {
  private static final Set<String> MONTH_FIRST = Set.of("US", "PH");
  private static final Set<String> EITHER = Set.of("CA", "IO", "TV", "CO", "ME", "LY", "FM", "AI");
  private static final Pattern REGION = Pattern.compile("[a-z]{2,3}[-_]([A-Za-z]{2})\\b.*");
  private static final Pattern COUNTRY = Pattern.compile(".*\\.([a-z]{2})");

  private DayOrder() {}

  static Order of(String language, @Nullable String site) {
    Matcher region = REGION.matcher(language);
    if (region.matches()) {
      return ofCountry(region.group(1).toUpperCase(Locale.ROOT));
    } else if (!language.isEmpty() && !language.startsWith("en")) {
      return Order.DAY_FIRST;
    }
    Matcher country = COUNTRY.matcher(site == null ? "" : site);
    return country.matches() ? ofCountry(country.group(1).toUpperCase(Locale.ROOT)) : Order.UNKNOWN;
  }

  private static Order ofCountry(String code) {
    if (EITHER.contains(code)) {
      return Order.UNKNOWN;
    }
    return MONTH_FIRST.contains(code) ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }
}
