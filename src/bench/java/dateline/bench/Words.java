package dateline.bench;

import java.util.List;

/// What written reports are made of.
final class Words {
  static final List<String> TOWNS =
      List.of(
          "Aleppo",
          "Homs",
          "Palmyra",
          "Deir Ezzor",
          "Raqqa",
          "Mosul",
          "Kirkuk",
          "Al-Sukhnah",
          "Salamiyah",
          "Ithriya",
          "Kherson",
          "Kharkiv",
          "Bakhmut",
          "Odesa",
          "Khartoum",
          "El Fasher",
          "Omdurman",
          "Gao",
          "Timbuktu",
          "Maiduguri",
          "Mandalay",
          "Sittwe",
          "Paris",
          "Springfield",
          "Columbus",
          "Georgetown",
          "Cali",
          "Maracaibo",
          "Pristina",
          "Mostar",
          "Beirut",
          "Tripoli");

  static final List<String> AREAS =
      List.of(
          "Syria",
          "Iraq",
          "Ukraine",
          "Sudan",
          "Mali",
          "Myanmar",
          "Ohio",
          "Texas",
          "Colombia",
          "Kosovo",
          "Latakia",
          "Hama",
          "Idlib",
          "North Darfur",
          "Rakhine",
          "Donetsk",
          "Anbar");

  static final List<String> SYLLABLES =
      List.of(
          "ba", "da", "fur", "gha", "hal", "jeb", "kan", "lub", "mir", "nash", "qar", "rim", "sha",
          "tel", "um", "wan", "yar", "zeh");

  static final List<String> FIRST_NAMES = List.of("John", "Maria", "Ahmad", "Olena", "Yusuf");

  static final List<String> DAYS =
      List.of("yesterday", "on Monday", "last week", "on Friday night", "two days ago", "today");

  static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  static final List<String> SENTENCES =
      List.of(
          "Government forces entered the village of {village} to the north of {town} {day}, a"
              + " source in the town told reporters.",
          "The convoy left {town} on {date} and reached {town}, {kilometres} km southeast of"
              + " {town}, after {number} hours on the road.",
          "At least {number} people were killed {day} when shells hit the market of {village} in"
              + " the {area} province, the ministry of health said.",
          "\"We have seen nothing like it since {date},\" said {person}, who fled {village} with"
              + " {number} of his neighbours.",
          "Clashes went on between {town} and {village}, while aircraft struck positions along the"
              + " {town}-{town} highway.",
          "The United Nations says that {number} tonnes of flour, blankets and medicine are needed"
              + " in western {area} before the winter.",
          "{area} said {day} that it would not take part in the talks, which are to be held in"
              + " {town} on {date}.",
          "In {town}, schools and shops were closed, and the mayor, {person}, asked people to stay"
              + " at home until the water falls.",
          "The army has denied the report, and no one has yet said who was behind the attack, which"
              + " damaged {number} houses and the road to {village}.",
          "Prices of bread and fuel rose by {number} percent {day}, and long lines were seen at the"
              + " stations of {town} and {town}.",
          "Prosecutors in {area} charged a {number}-year-old man from {town} with the theft of a"
              + " lorry that was later found outside {village}.",
          "{town} beat {village} by two goals to one in front of {number} people, and will meet"
              + " {town} in the next round.");

  private Words() {}
}
