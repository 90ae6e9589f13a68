package dateline.text.plain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the first words of a report: "date 2017-09-25 DAMASCUS, SYRIA (10:15 P.M.) –
/// ".
///
/// @param length how much of the text it takes, 0 where the text begins at once
/// @param agency the credit in a date line, as in "BEIRUT (Reuters) – "
record Opening(int length, Optional<LocalDate> day, Optional<String> agency) {
  static final Opening NONE = new Opening(0, Optional.empty(), Optional.empty());

  private static final String WEEKDAY =
      "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? )?";
  private static final String CLOCK =
      "(?:,? (?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?";
  private static final Pattern LEADING_DAY =
      Pattern.compile(
          "\\s*(?:(?:date(?: of publication)?|published|posted|updated|last updated)(?: on|"
              + " at)?:?\\s+)?"
              + WEEKDAY
              + Days.ANY
              + CLOCK
              + "(?:\\s*[|:–—-])?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final String PLACE = "\\p{Lu}[\\p{L}'’.-]*(?:[ /]\\p{Lu}[\\p{L}'’.-]*){0,3}";
  private static final String CITY = "\\p{Lu}{2}[\\p{Lu}'’. /-]{1,30}";
  private static final String BRACKETS = "(?:\\s*[(\\[]([^()\\[\\]\\n]{2,40})[)\\]])";
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "\\s*(?:"
              + (CITY
                  + "(?:,\\s+[\\p{L}\\d. ]{2,30}){0,2}"
                  + BRACKETS
                  + "?\\s*(?:[–—:_]|--?(?=\\s))")
              + "|"
              + (PLACE
                  + "(?:,\\s+[\\p{L}\\d. ]{2,30}){0,2}"
                  + BRACKETS
                  + "\\s*(?:[–—_]|--?(?=\\s))")
              + ")-?\\s*");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:breaking|news|update|exclusive|video|watch|live|analysis|opinion|photos?|urgent|report"
              + "|editor|note|summary|background|q|a)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static Opening of(String text) {
    int length = 0;
    Optional<LocalDate> day = Optional.empty();
    Matcher leading = LEADING_DAY.matcher(text);
    if (leading.lookingAt() && !continuesInLowerCase(text, leading.end())) {
      day = Days.in(leading.group());
      length = leading.end();
    }
    Matcher line = DATE_LINE.matcher(text).region(length, Math.min(text.length(), length + 160));
    Optional<String> agency = Optional.empty();
    if (line.lookingAt() && !LABEL.matcher(line.group()).matches()) {
      length = line.end();
      agency = Optional.ofNullable(line.group(1)).or(() -> Optional.ofNullable(line.group(2)));
    }
    return new Opening(length, day, agency.filter(Opening::isAgency));
  }

  private static boolean continuesInLowerCase(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private static boolean isAgency(String words) {
    return words.chars().noneMatch(Character::isDigit) && Character.isUpperCase(words.charAt(0));
  }
}
