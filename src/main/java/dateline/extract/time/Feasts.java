package dateline.extract.time;

import dateline.extract.time.Meaning.Pick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Feasts and holidays: "Christmas Eve", "last Thanksgiving", "Eid al-Fitr 2017", "Ramadan", "the
/// Labor Day weekend".
final class Feasts implements Rule {
  private record Name(List<String> words, Feast feast) {}

  private record Found(int to, Feast feast) {}

  /// By their first words, the longest first.
  private final Map<String, List<Name>> names = new HashMap<>();

  Feasts() {
    for (Feast feast : Feast.all()) {
      for (String name : feast.names()) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        names.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Name(words, feast));
      }
    }
    names.values().forEach(l -> l.sort(Comparator.comparingInt(name -> -name.words.size())));
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int start = tokens.is(i, Kind.THE) ? i + 1 : i;
    int first = tokens.is(start, Kind.PICK) ? start + 1 : start;
    Found found = tokens.isCapitalised(first) ? found(tokens, first) : null;
    if (found == null || isName(tokens, first, found)) {
      return null;
    }
    Pick pick = first > start ? Picks.pick(tokens.value(start)) : Pick.OPEN;
    boolean weekend = tokens.is(found.to, "weekend") && found.feast.isDay();
    boolean time = weekend || tokens.isOneOf(found.to, "holiday", "holidays", "season", "period");
    int to = time ? found.to + 1 : found.to;
    int from = pick != Pick.OPEN || time || !found.feast.isDay() ? i : first;
    Cycle cycle = weekend ? Cycle.FEAST_WEEKEND : Cycle.FEAST;
    return inYear(tokens, new Match(from, to, meaning(cycle, found.feast, pick)));
  }

  private static Meaning.Yearly meaning(Cycle cycle, Feast feast, Pick pick) {
    return new Meaning.Yearly(cycle, feast.number(), pick, null);
  }

  private static @Nullable Match inYear(Tokens tokens, Match match) {
    int to = match.to();
    boolean joined = tokens.is(to, "of") || tokens.is(to, "in") || tokens.isSign(to, ',');
    Years.Year year = Years.read(tokens, joined ? to + 1 : to);
    if (year == null || !(match.meaning() instanceof Meaning.Yearly yearly)) {
      return match;
    }
    Meaning said = new Meaning.Absolute(Period.year(year.number()));
    Meaning unknown = new Meaning.Yearly(yearly.cycle(), yearly.number(), Pick.OPEN, said);
    Meaning known =
        yearly
            .cycle()
            .in(year.number(), yearly.number())
            .<Meaning>map(Meaning.Absolute::new)
            .orElse(unknown);
    return new Match(match.from(), year.to(), known);
  }

  private @Nullable Found found(Tokens tokens, int i) {
    for (Name name : names.getOrDefault(tokens.at(i).text(), List.of())) {
      int to = end(tokens, i, name.words);
      if (to > i) {
        return new Found(to, named(tokens, i, name.feast));
      }
    }
    return null;
  }

  /// "Canadian Thanksgiving" is another day.
  private static Feast named(Tokens tokens, int i, Feast feast) {
    boolean another =
        feast.isNational()
            && i > 0
            && !tokens.isFirst(i - 1)
            && tokens.isCapitalised(i - 1)
            && tokens.is(i - 1, Kind.OTHER)
            && !tokens.isOneOf(i - 1, "u.s.", "us", "american", "federal");
    return another ? Feast.OF_A_COUNTRY : feast;
  }

  /// Behind the words of a name, whatever signs stand between, or where it begins if they are
  /// others.
  private static int end(Tokens tokens, int i, List<String> words) {
    int next = i;
    for (String word : words) {
      while (next > i && isTie(tokens, next)) {
        next++;
      }
      if (!tokens.is(next, word)) {
        return i;
      }
      next++;
    }
    return next;
  }

  private static boolean isTie(Tokens tokens, int i) {
    return tokens.isApostrophe(i)
        || tokens.isHyphen(i)
        || (tokens.isSign(i, '.') && tokens.isJoined(i));
  }

  /// Whether the word is part of the name of somebody or of a place: "Ramadan Shalah", "Christmas
  /// Island".
  private static boolean isName(Tokens tokens, int i, Found found) {
    if (tokens.isOneOf(found.to, "island", "islands", "rising", "accord", "agreement")) {
      return true;
    }
    boolean oneWord =
        found.to == i + 1 && (found.feast == Feast.RAMADAN || found.feast == Feast.EID);
    return oneWord
        && (isNamed(tokens, i + 1) || (isNamed(tokens, i - 1) && !tokens.isFirst(i - 1)));
  }

  private static boolean isNamed(Tokens tokens, int i) {
    return tokens.is(i, Kind.OTHER) && tokens.isCapitalised(i);
  }
}
