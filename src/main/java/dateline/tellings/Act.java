package dateline.tellings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What was done. Words that outlets use for all of it ("attack", "violence") are left out.
public enum Act {
  AIR_STRIKE(
      "(?:air[ -]?)?(?:strikes|raids?)|air[ -]?(?:strike|attacks?|bombardments?|assaults?)|war"
          + " ?planes?|(?:fighter|military|war) jets?|barrel[ -]bombs?|aerial"
          + " (?:bombing|bombardment|attack)s?|bomber jets?|planes bombed|drone"
          + " (?:strike|attack)s?|missile strikes?"),
  VEHICLE_BOMB(
      "(?:car|truck|lorry|vehicle|van|motorcycle|motorbike)[ -]?bomb(?:s|ing|ings)?"
          + "|(?:explosives?[ -](?:laden|packed|filled)|booby[ -]?trapped|rigged) "
          + "(?:car|truck|lorry|vehicle|van|motorcycle|motorbike)s?"),
  BOMB(
      "bomb(?:s|ing|ings)?|bomb blasts?|blasts?|explosions?|explosive devices?|exploded|detonated"),
  SUICIDE_ATTACK("suicide|blew (?:him|her|them)sel(?:f|ves) up|explosives? (?:belt|vest)s?"),
  SHELLING("shell(?:s|ed|ing)|mortars?|artillery|rockets?|rocketed|howitzers?"),
  AMBUSH("ambush(?:es|ed|ing)?"),
  MINE(
      "land ?mines?|(?:by|hit|struck) (?:a|an old) mine|roadside bombs?|mine"
          + " (?:blast|explosion)s?|improvised explosive devices?"),
  CHEMICAL_ATTACK(
      "chemical (?:attack|weapon)s?|sarin|chlorine|nerve agents?|(?:toxic|poison|nerve) gas"),
  EXECUTION("execut(?:ed|ion|ions|ing)|behead(?:ed|ing|ings)|hang(?:ed|ings?)|crucified"),
  SHOOTING("gun(?:man|men|ned|fire)|snipers?|opened fire|shot dead|shootings?"),
  ABDUCTION("kidnap(?:s|ped|ping|pings)?|abduct(?:ed|ion|ions|ing)?|hostages?"),
  CRASH("crash(?:es|ed|ing)?|shot down|downed|collided|collision|derailed|capsized|sank"),
  STAMPEDE("stampede[sd]?|crush"),
  FIRE("(?:caught|set on|set|on) (?:fire|ablaze)|blaze|arson"),
  DISASTER("(?:earth)?quakes?|floods?|flooding|landslides?|mudslides?|avalanches?"),
  CROSSING("cross(?:ed|ing) (?:the|into|over|to)"),
  CAPTURE("(?:re)?captur(?:ed|es|ing) the|seiz(?:ed|es|ing)|overran|retook|stormed"),
  BATTLE("clash(?:es|ed)?|battles?|gun ?battles?|fire ?fights?");

  /// What every war has every day, so that it tells nothing of which event it was.
  private static final Set<Act> DAILY =
      Collections.unmodifiableSet(
          EnumSet.of(AIR_STRIKE, BOMB, SHELLING, SHOOTING, BATTLE, CAPTURE));

  private final Pattern words;

  Act(String words) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  boolean isDaily() {
    return DAILY.contains(this);
  }

  static Set<Act> in(String sentence) {
    Set<Act> found = EnumSet.noneOf(Act.class);
    for (Act act : values()) {
      if (act.words.matcher(sentence).find()) {
        found.add(act);
      }
    }
    return found;
  }
}
