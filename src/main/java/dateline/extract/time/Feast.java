package dateline.extract.time;

import static dateline.extract.time.Falls.afterEaster;
import static dateline.extract.time.Falls.afterOrthodoxEaster;
import static dateline.extract.time.Falls.afterPassover;
import static dateline.extract.time.Falls.differing;
import static dateline.extract.time.Falls.easterWeek;
import static dateline.extract.time.Falls.electionDay;
import static dateline.extract.time.Falls.hanukkah;
import static dateline.extract.time.Falls.islamic;
import static dateline.extract.time.Falls.islamicMonth;
import static dateline.extract.time.Falls.lastFridayOfRamadan;
import static dateline.extract.time.Falls.nowruz;
import static dateline.extract.time.Falls.on;
import static dateline.extract.time.Falls.thanksgiving;
import static dateline.extract.time.Falls.weekday;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// A day or a longer time of the year that is called by what is kept then, and its names in lower
/// case, without signs.
@SuppressWarnings("ImmutableEnumChecker") // the rules hold nothing but numbers
enum Feast {
  NEW_YEARS_DAY(on(1, 1), "new year s day", "new years day"),
  NEW_YEARS_EVE(on(12, 31), "new year s eve", "new years eve"),
  EPIPHANY(on(1, 6), "epiphany", "three kings day"),
  ORTHODOX_CHRISTMAS_EVE(on(1, 6), "orthodox christmas eve"),
  ORTHODOX_CHRISTMAS(on(1, 7), "orthodox christmas", "coptic christmas"),
  MARTIN_LUTHER_KING_DAY(
      weekday(1, 3, MONDAY), "martin luther king day", "martin luther king jr day", "mlk day"),
  INAUGURATION_DAY(on(1, 20), "inauguration day"),
  AUSTRALIA_DAY(on(1, 26), "australia day"),
  GROUNDHOG_DAY(on(2, 2), "groundhog day"),
  VALENTINES_DAY(on(2, 14), "valentine s day", "valentines day", "st valentine s day"),
  PRESIDENTS_DAY(
      weekday(2, 3, MONDAY), "presidents day", "president s day", "washington s birthday"),
  WOMENS_DAY(on(3, 8), "international women s day", "international womens day", "women s day"),
  ST_PATRICKS_DAY(on(3, 17), "st patrick s day", "saint patrick s day", "st patricks day"),
  NOWRUZ(nowruz(), "nowruz", "norouz", "nowrouz", "noruz", "persian new year", "iranian new year"),
  NEWROZ(on(3, 21), "newroz", "nawroz", "kurdish new year"),
  LAND_DAY(on(3, 30), "land day"),
  APRIL_FOOLS_DAY(on(4, 1), "april fool s day", "april fools day"),
  EARTH_DAY(on(4, 22), "earth day"),
  ANZAC_DAY(on(4, 25), "anzac day"),
  MAY_DAY(on(5, 1), "may day", "international workers day"),
  PRESS_FREEDOM_DAY(on(5, 3), "world press freedom day"),
  CINCO_DE_MAYO(on(5, 5), "cinco de mayo"),
  VE_DAY(on(5, 8), "ve day", "v e day"),
  VICTORY_DAY(on(5, 9), "victory day"),
  NAKBA_DAY(on(5, 15), "nakba day"),
  MEMORIAL_DAY(weekday(5, -1, MONDAY), "memorial day"),
  NAKSA_DAY(on(6, 5), "naksa day"),
  JUNETEENTH(on(6, 19), "juneteenth"),
  REFUGEE_DAY(on(6, 20), "world refugee day"),
  CANADA_DAY(on(7, 1), "canada day"),
  BASTILLE_DAY(on(7, 14), "bastille day"),
  VJ_DAY(on(8, 15), "vj day", "v j day"),
  ASSUMPTION(on(8, 15), "assumption day", "feast of the assumption"),
  LABOR_DAY(weekday(9, 1, MONDAY), "labor day"),
  COLUMBUS_DAY(weekday(10, 2, MONDAY), "columbus day", "indigenous peoples day"),
  HALLOWEEN(on(10, 31), "halloween", "hallowe en"),
  ALL_SAINTS_DAY(on(11, 1), "all saints day"),
  ALL_SOULS_DAY(on(11, 2), "all souls day"),
  GUY_FAWKES_NIGHT(on(11, 5), "guy fawkes night", "bonfire night", "guy fawkes day"),
  ELECTION_DAY(electionDay(), "election day"),
  VETERANS_DAY(on(11, 11), "veterans day", "veteran s day"),
  ARMISTICE_DAY(on(11, 11), "armistice day", "remembrance day"),
  REMEMBRANCE_SUNDAY(weekday(11, 2, SUNDAY), "remembrance sunday"),
  THANKSGIVING(thanksgiving(0), "thanksgiving", "thanksgiving day"),
  BLACK_FRIDAY(thanksgiving(1), "black friday"),
  CYBER_MONDAY(thanksgiving(4), "cyber monday"),
  AIDS_DAY(on(12, 1), "world aids day"),
  HUMAN_RIGHTS_DAY(on(12, 10), "human rights day", "international human rights day"),
  CHRISTMAS_EVE(on(12, 24), "christmas eve"),
  CHRISTMAS(on(12, 25), "christmas", "christmas day", "xmas", "xmas day"),
  BOXING_DAY(on(12, 26), "boxing day", "st stephen s day"),
  SHROVE_TUESDAY(afterEaster(-47), "shrove tuesday", "mardi gras", "fat tuesday"),
  ASH_WEDNESDAY(afterEaster(-46), "ash wednesday"),
  PALM_SUNDAY(afterEaster(-7), "palm sunday"),
  HOLY_WEEK(easterWeek(), "holy week"),
  MAUNDY_THURSDAY(afterEaster(-3), "maundy thursday", "holy thursday"),
  GOOD_FRIDAY(afterEaster(-2), "good friday"),
  HOLY_SATURDAY(afterEaster(-1), "holy saturday", "easter eve"),
  EASTER(afterEaster(0), "easter", "easter day", "easter sunday"),
  EASTER_MONDAY(afterEaster(1), "easter monday"),
  ASCENSION_DAY(afterEaster(39), "ascension day"),
  PENTECOST(afterEaster(49), "pentecost", "whit sunday", "pentecost sunday"),
  WHIT_MONDAY(afterEaster(50), "whit monday", "pentecost monday"),
  ORTHODOX_GOOD_FRIDAY(afterOrthodoxEaster(-2), "orthodox good friday"),
  ORTHODOX_EASTER(afterOrthodoxEaster(0), "orthodox easter", "orthodox easter sunday"),
  ISLAMIC_NEW_YEAR(islamic(1, 1), "islamic new year", "hijri new year", "muslim new year"),
  ASHURA(islamic(1, 10), "ashura", "ashoura"),
  ARBAEEN(islamic(2, 20), "arbaeen", "arba een"),
  MAWLID(
      islamic(3, 12),
      "mawlid",
      "mawlid al nabi",
      "mawlid an nabi",
      "milad un nabi",
      "eid milad un nabi",
      "prophet muhammad s birthday",
      "prophet mohammed s birthday"),
  ISRA_AND_MIRAJ(islamic(7, 27), "isra and mi raj", "isra and miraj"),
  RAMADAN(islamicMonth(9), "ramadan", "ramadhan", "ramazan"),
  QUDS_DAY(lastFridayOfRamadan(), "quds day", "al quds day", "international quds day"),
  LAYLAT_AL_QADR(islamic(9, 27), "laylat al qadr", "night of power"),
  EID_AL_FITR(
      islamic(10, 1), "eid al fitr", "eid ul fitr", "eid el fitr", "eid fitr", "id al fitr"),
  EID_AL_ADHA(
      islamic(12, 10), "eid al adha", "eid ul adha", "eid ul azha", "eid el adha", "id al adha"),
  PURIM(afterPassover(-30), "purim"),
  PASSOVER(afterPassover(0), "passover"),
  SHAVUOT(afterPassover(50), "shavuot"),
  ROSH_HASHANAH(afterPassover(163), "rosh hashanah", "rosh hashana", "jewish new year"),
  YOM_KIPPUR(afterPassover(172), "yom kippur"),
  SUKKOT(afterPassover(177), "sukkot"),
  SIMCHAT_TORAH(afterPassover(185), "simchat torah"),
  HANUKKAH(hanukkah(), "hanukkah", "chanukah", "hanukah"),
  INDEPENDENCE_DAY(differing(), "independence day"),
  LABOUR_DAY(differing(), "labour day"),
  REPUBLIC_DAY(differing(), "republic day"),
  ARMY_DAY(differing(), "army day"),
  MOTHERS_DAY(differing(), "mother s day", "mothers day"),
  FATHERS_DAY(differing(), "father s day", "fathers day"),
  LUNAR_NEW_YEAR(differing(), "lunar new year", "chinese new year"),
  DIWALI(differing(), "diwali", "divali"),
  EID(differing(), "eid"),
  /// What a country keeps on another day than others do.
  OF_A_COUNTRY(differing());

  private static final List<Feast> ALL = List.of(values());

  private final Falls falls;
  private final List<String> names;

  Feast(Falls falls, String... names) {
    this.falls = falls;
    this.names = List.of(names);
  }

  static List<Feast> all() {
    return ALL;
  }

  /// By its place in the list of feasts.
  static Feast numbered(int number) {
    return ALL.get(number);
  }

  int number() {
    return ALL.indexOf(this);
  }

  List<String> names() {
    return names;
  }

  /// Whether it is one day: Ramadan is not.
  boolean isDay() {
    return this != RAMADAN && this != HOLY_WEEK;
  }

  /// Whether other countries keep a day of the same name at another time.
  boolean isNational() {
    return switch (this) {
      case MEMORIAL_DAY, LABOR_DAY, THANKSGIVING, VICTORY_DAY, ARMISTICE_DAY, ELECTION_DAY -> true;
      default -> false;
    };
  }

  /// The times that it falls in a year: none where that differs from country to country or is not
  /// known, two where the year of its own calendar is shorter.
  ///
  /// @throws java.time.DateTimeException where its calendar does not reach
  Stream<Period> allIn(int year) {
    return falls.in(year);
  }

  /// The weekends that are nearest to it.
  Stream<Period> weekendsIn(int year) {
    return allIn(year).map(Feast::weekend);
  }

  private static Period weekend(Period feast) {
    TemporalAdjuster next = TemporalAdjusters.next(DayOfWeek.SATURDAY);
    return new Period(Grain.WEEKEND, feast.first().minusDays(4).with(next));
  }
}
