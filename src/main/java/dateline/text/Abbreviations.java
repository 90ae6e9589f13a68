package dateline.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a full stop belongs to the word before it and leaves the sentence open.
final class Abbreviations {
  /// Followed by the name that they belong to.
  private static final Set<String> TITLES =
      words(
          "mr mrs ms mx dr prof rev hon fr sr st ste mt ft gen maj col lt capt cpt cdr cmdr sgt cpl"
              + " pvt brig adm ltcol sen rep gov pres amb atty supt insp messrs mme mlle gens cols"
              + " lts ret sgts sens reps govs drs al vs viz cf approx dept univ");

  /// Followed by a number.
  private static final Set<String> COUNTED =
      words(
          "no nos nr vol p pp fig figs art sec ch pt para jan feb mar apr jun jul aug sep sept oct"
              + " nov dec est ca c route rt hwy bldg");

  /// May stand within a sentence or at its end.
  private static final Set<String> EITHER =
      words("inc corp co ltd llc bros jr sr ph.d m.d b.a m.a esq etc ave blvd rd");

  /// Words that begin sentences and hardly ever stand capitalised within one.
  private static final Set<String> STARTERS =
      words(
          "the a an this that these those it its he she they we i you his her their our in on at as"
              + " by for from with after before during since while when where if but and or so yet"
              + " however meanwhile also although though there here what who why how not no some"
              + " many most both all one two three several according earlier later then still"
              + " another other despite under over between among once until because such each");

  private static final Pattern INITIALS = Pattern.compile("\\p{L}|(\\p{L}\\.)+\\p{L}{1,2}");

  private Abbreviations() {}

  /// @param word what stands before the full stop
  /// @param next the word that follows, which does not start in lower case
  static boolean continues(String word, String next) {
    String folded = word.toLowerCase(Locale.ROOT);
    boolean counts = !next.isEmpty() && Character.isDigit(next.charAt(0));
    if (TITLES.contains(folded)) {
      return true;
    }
    if (COUNTED.contains(folded) && counts) {
      return true;
    }
    return (EITHER.contains(folded) || INITIALS.matcher(word).matches())
        && !next.isEmpty()
        && Character.isLetterOrDigit(next.charAt(0))
        && !STARTERS.contains(next.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
