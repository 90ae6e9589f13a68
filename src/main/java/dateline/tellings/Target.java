package dateline.tellings;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What was hit, or where in a place.
public enum Target {
  SCHOOL("schools?|kindergartens?|nurser(?:y|ies)"),
  UNIVERSITY("universit(?:y|ies)|colleges?|campus"),
  HOSPITAL("hospitals?|clinics?|field hospitals?|maternity wards?"),
  BAKERY("baker(?:y|ies)|bread queues?"),
  MARKET("market(?:place)?s?|bazaars?|souks?"),
  PLACE_OF_WORSHIP("mosques?|church(?:es)?|synagogues?|temples?|shrines?|monaster(?:y|ies)"),
  WEDDING("weddings?"),
  FUNERAL("funerals?|mourners"),
  BUS("bus(?:es)?|minibus(?:es)?|coach(?:es)?"),
  TRAIN("trains?|railways?"),
  CONVOY("convoys?"),
  AIRCRAFT("helicopters?|aeroplanes?|airliners?|passenger planes?"),
  VESSEL("ships?|boats?|ferr(?:y|ies)|dingh(?:y|ies)|tankers?|trawlers?"),
  AMBULANCE("ambulances?|rescue workers|paramedics"),
  CHECKPOINT("checkpoints?|check points?"),
  POLICE_STATION("police (?:station|headquarters|academy|post)s?"),
  PRISON("prisons?|jails?|detention centres?|detention centers?"),
  CAMP("(?:refugee|displacement|training) camps?"),
  HOTEL("hotels?"),
  RESTAURANT("restaurants?|caf[eé]s?|bars?|nightclubs?"),
  STADIUM("stadiums?|football (?:field|pitch|ground)s?"),
  EMBASSY("embass(?:y|ies)|consulates?"),
  BRIDGE("bridges?"),
  DAM("dams?"),
  AIRPORT("airports?|airbases?|air bases?|airfields?"),
  POWER_PLANT("power (?:plant|station)s?|substations?"),
  REFINERY("refiner(?:y|ies)|oil depots?|fuel depots?|pipelines?|petrol stations?|gas stations?"),
  FACTORY("factor(?:y|ies)|mills?|warehouses?"),
  BARRACKS("barracks|garrisons?|arms depots?|ammunition depots?"),
  COURT("courthouses?|court buildings?"),
  THEATRE("theat(?:re|er)s?|cinemas?"),
  BORDER_POST("border (?:post|crossing)s?"),
  MINE_SHAFT("(?:coal|gold) mines?|quarr(?:y|ies)"),
  APARTMENTS("apartment (?:block|building)s?|tower blocks?|blocks? of flats");

  private final Pattern words;

  Target(String words) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  static Set<Target> in(String sentence) {
    Set<Target> found = EnumSet.noneOf(Target.class);
    for (Target target : values()) {
      if (target.words.matcher(sentence).find()) {
        found.add(target);
      }
    }
    return found;
  }
}
