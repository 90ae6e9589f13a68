package dateline.extract.coordinates;

import java.util.regex.Pattern;

/// Whether two numbers side by side are a position: by how they are written and by what stands
/// around them.
final class Plausibility {
  private static final int AHEAD = 16;
  private static final int BACK = 48;
  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\b(coord\\w*|gps|geo-?loc\\w*|geo-?tag\\w*|lat|latitude|lat/lon\\w*|position|pinpoint\\w*)\\b");

  /// What a number is glued to or led by that is no angle: money, versions, longer numbers, lists.
  private static final Pattern FOREIGN_BEFORE =
      Pattern.compile("([\\p{L}\\d.:#_-]|[$€£¥₽]\\s?|\\d\\s?[,;]\\s*|\\d\\s(and|to|by|or)\\s)$");

  private static final Pattern FOREIGN_AFTER =
      Pattern.compile(
          "^([\\p{L}\\d_%]|[.,:/-]\\d|\\s*[,;]\\s*\\d|\\s(and|to|or)\\s\\d"
              + "|\\s?[%$€£°]|\\s?(?i:percent|per cent|[km]?m\\b|kms|kilomet|met(re|er)|miles|feet"
              + "|tonnes|tons|kg|million|billion|thousand|people|points|votes|pounds|dollars|euros"
              + "|seconds|minutes|hours|celsius|fahrenheit|[CF]\\b|degrees))");

  private final String text;

  Plausibility(String text) {
    this.text = text;
  }

  boolean isPosition(Angle first, Angle second) {
    if (first.axis() != null && second.axis() != null) {
      return isApart(first.start());
    }
    String before = text.substring(Math.max(0, first.start() - BACK), first.start());
    String after = text.substring(second.end(), Math.min(text.length(), second.end() + AHEAD));
    boolean link = before.endsWith("@") || before.endsWith("=");
    if (FOREIGN_BEFORE.matcher(before).find() || (!link && FOREIGN_AFTER.matcher(after).find())) {
      return false;
    }
    boolean cue = CUE.matcher(before).find();
    boolean bracketed = before.endsWith("(") || before.endsWith("[") || link;
    if (first.isMarked() && second.isMarked()) {
      return isMeant(first, second, cue, bracketed);
    }
    int decimals = Math.min(first.decimals(), second.decimals());
    boolean thousands = first.comma() && decimals == 3;
    return (cue && decimals >= 1) || (decimals >= 4) || (bracketed && decimals >= 3 && !thousands);
  }

  /// "35°, 37°" may be warm weather; with minutes or many digits it is none.
  private static boolean isMeant(Angle first, Angle second, boolean cue, boolean bracketed) {
    boolean fine = Math.max(first.step(), second.step()) <= 1 / 59.0;
    return cue || bracketed || fine;
  }

  private boolean isApart(int start) {
    return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
  }
}
