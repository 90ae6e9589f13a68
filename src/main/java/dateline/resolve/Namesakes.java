package dateline.resolve;

import dateline.extract.Containment;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;

/// Settles between a city and the province around it that bears the same name: where the text asks
/// for no kind, the city is meant.
record Namesakes(Choices choices) {
  Choices settled() {
    List<double[]> all = new ArrayList<>();
    for (int n = 0; n < choices.names().size(); n++) {
      Name name = choices.names().get(n);
      double[] chances = choices.chances().get(n);
      all.add(name.asked().isEmpty() ? settled(name, chances.clone()) : chances);
    }
    return choices.with(all);
  }

  private static double[] settled(Name name, double[] chances) {
    for (int p = 0; p + 1 < chances.length; p++) {
      Place province = name.candidates().get(p).place();
      int city = province.kind() == PlaceKind.ADMIN1 ? cityIn(province, name) : -1;
      if (city >= 0) {
        double both = chances[p] + chances[city];
        chances[p] = 0.1 * both;
        chances[city] = 0.9 * both;
      }
    }
    return chances;
  }

  private static int cityIn(Place province, Name name) {
    for (int c = 0; c < name.candidates().size(); c++) {
      Place place = name.candidates().get(c).place();
      if (place.kind() == PlaceKind.CITY && Containment.holds(province, place)) {
        return c;
      }
    }
    return -1;
  }
}
