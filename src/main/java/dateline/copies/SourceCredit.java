package dateline.copies;

import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells whether a report names another as the source of its words: in its byline or date line, as
/// the page that it gives for its own, or in a line such as "Source: The Desert Post" or "First
/// published by the Desert Post".
final class SourceCredit {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)\\b(?:source|via|courtesy of|credit|reprinted|republished|cross-?posted|syndicated"
              + "|(?:originally|first) (?:published|appeared|posted|ran)"
              + "|(?:published|appeared) (?:originally|first)"
              + "|with permission|original (?:article|story|report))\\b");

  /// "DAMASCUS (Reuters) -": how far into its text a report names its agency.
  private static final int OPENING = 120;

  private static final int LONG_NAME = 6;
  private static final Pattern AGENCY = Pattern.compile("\\(([^()]{2,40})\\)");

  private SourceCredit() {}

  static boolean isGiven(Article report, Article source) {
    List<String> names = names(source.masthead());
    if (names.stream().anyMatch(names(report.masthead())::contains)) {
      return false;
    }
    String lines = creditLines(report);
    String credits = spaced(signatures(report) + lines);
    String author = source.masthead().author();
    return names.stream().anyMatch(name -> isNamed(name, credits))
        || (author != null && isNamed(squeezed(author), spaced(lines)))
        || isItsPage(report, source);
  }

  /// A short name as a word of its own, so that no "ap" is found in "apart".
  private static boolean isNamed(String name, String credits) {
    return credits.contains(" " + name + " ")
        || (name.length() >= LONG_NAME && credits.replace(" ", "").contains(name));
  }

  private static boolean isItsPage(Article report, Article source) {
    String host = host(report.masthead().url());
    String outlet = source.masthead().outlet();
    return host != null && outlet != null && squeezed(host).contains(squeezed(outlet));
  }

  /// The outlet by its name and its site, in letters and digits alone.
  private static List<String> names(Masthead masthead) {
    return Stream.of(masthead.outlet(), host(masthead.url()))
        .filter(Objects::nonNull)
        .map(SourceCredit::squeezed)
        .filter(name -> name.length() > 1)
        .toList();
  }

  /// Byline, date line, and the agency in brackets where the text begins.
  private static String signatures(Article report) {
    StringBuilder signatures = new StringBuilder();
    report.segments().stream()
        .filter(segment -> segment.part() == Part.BYLINE || segment.part() == Part.DATELINE)
        .forEach(segment -> signatures.append(words(report, segment)).append('\n'));
    report.segments().stream()
        .filter(segment -> segment.part() == Part.BODY)
        .map(segment -> words(report, segment).strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> words.substring(0, Math.min(OPENING, words.length())))
        .ifPresent(
            opening ->
                AGENCY
                    .matcher(opening)
                    .results()
                    .forEach(agency -> signatures.append(agency.group(1)).append('\n')));
    return signatures.toString();
  }

  /// Lines such as "Source: The Desert Post", in the article or around it.
  private static String creditLines(Article report) {
    return report.segments().stream()
        .filter(segment -> segment.part() != Part.COMMENTS && segment.part() != Part.RELATED)
        .flatMap(segment -> words(report, segment).lines())
        .filter(line -> CREDIT.matcher(line).find())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String words(Article report, Segment segment) {
    return segment.span().of(report.text());
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private static String squeezed(String words) {
    return spaced(words).replace(" ", "");
  }

  private static String spaced(String words) {
    return Normalizer.normalize(" " + words + " ", Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
