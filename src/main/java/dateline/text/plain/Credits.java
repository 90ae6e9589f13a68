package dateline.text.plain;

import dateline.model.Part;
import dateline.text.plain.Statements.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who wrote and who published a report, as far as its lines say so.
public final class Credits {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’&-]{0,40}+)";
  private static final String NAME =
      "(" + WORD + "(?: (?:(?:of|for|the|and|on) )?" + WORD + "){0,5})";
  private static final Pattern DOMAIN =
      Pattern.compile("(?:www\\.|https?://)([\\p{L}\\d-]+)\\.[a-z]{2,}");
  private static final Pattern PHRASE = Pattern.compile(NAME);
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|[Cc]opyright)(?: ©)?(?: ?\\d{4}(?: ?[-–] ?\\d{4})?,?)?(?: by)? " + NAME);
  private static final Pattern ORIGINAL =
      Pattern.compile("original " + NAME + " (?:article|story)");
  private static final Pattern APPEAL =
      Pattern.compile("(?m)^(?:Support|Follow|Like|Join|Subscribe to|Donate to) " + NAME + "$");
  private static final Pattern CHECKED =
      Pattern.compile(
          NAME
              + " (?:(?:was|is|has been) unable to|could not|cannot|can['’]t|couldn['’]t)"
              + "(?: independently| immediately)* (?:verify|confirm)");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?i)^(?:(?:articles?|written|posted|story|reported|words|text|published|edited|compiled)"
              + " by:?|authors?:|writer:|reporter:|by:?|von|par|por|door|(?:autor|autore|auteur|автор"
              + "|بقلم|كتب):?)\\s+(.+)");
  private static final Pattern AFTER_NAME =
      Pattern.compile("\\s*(?:[|•·/»]|,|\\s[–—-]\\s|\\bon\\b|\\d).*");

  private final Draft draft;
  private final Opening opening;

  Credits(Draft draft, Opening opening) {
    this.draft = draft;
    this.opening = opening;
  }

  /// The credits of a page whose parts are known.
  public static Credits of(Draft draft) {
    return new Credits(draft, Opening.of(draft.wordsOf(Part.BODY)));
  }

  /// States the outlet and the author, as far as the lines name them.
  public void state(Statements statements) {
    statements.add(Field.AUTHOR, author(), "the byline");
    String notices = draft.wordsOf(Part.NOTICE) + draft.wordsOf(Part.FURNITURE);
    statements.add(
        Field.OUTLET,
        nameOfDomain(notices)
            .or(() -> first(ORIGINAL, notices))
            .or(() -> first(COPYRIGHT, notices))
            .or(() -> first(APPEAL, notices).filter(name -> !isPronoun(name))),
        "a notice on the page");
    if (!statements.has(Field.OUTLET)) {
      statements.add(
          Field.OUTLET,
          first(CHECKED, draft.wordsOf(Part.BODY))
              .map(Credits::withoutConjunction)
              .filter(name -> name.contains(" ")),
          "its own words");
    }
    statements.add(Field.OUTLET, opening.agency(), "the date line");
  }

  private Optional<String> author() {
    List<String> lines = draft.wordsOf(Part.BYLINE).lines().map(String::strip).toList();
    return lines.stream()
        .flatMap(line -> credited(line).stream())
        .findFirst()
        .or(() -> lines.stream().flatMap(line -> name(line).stream()).findFirst());
  }

  /// The name behind "by".
  private static Optional<String> credited(String line) {
    Matcher credit = AUTHOR.matcher(line);
    return credit.matches()
        ? Optional.of(AFTER_NAME.matcher(credit.group(1)).replaceAll("").strip())
            .filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  private static Optional<String> name(String line) {
    return Line.of(line).stream().filter(Line::isName).map(Line::words).findFirst();
  }

  /// The words of the notices that a web address squeezes together.
  private static Optional<String> nameOfDomain(String notices) {
    Matcher domain = DOMAIN.matcher(notices);
    return domain.find()
        ? names(notices)
            .filter(name -> squeezed(name).equals(squeezed(domain.group(1))))
            .findFirst()
        : Optional.empty();
  }

  private static Stream<String> names(String notices) {
    return PHRASE.matcher(notices).results().map(result -> result.group(1));
  }

  private static String squeezed(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isPronoun(String name) {
    return name.matches("(?i)us|our|me|the|this|our .*|the (discussion|conversation)");
  }

  /// "Although Al-Masdar News" names the outlet after its first word.
  private static String withoutConjunction(String name) {
    return name.replaceFirst("^(?:Although|While|As|But|And|However|Though|The) ", "");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
