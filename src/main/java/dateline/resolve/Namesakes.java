package dateline.resolve;

import dateline.extract.Containment;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;

/// Settles between a city and the province around it that bears the same name: the city is meant
/// unless the text asks for an area.
record Namesakes(Choices choices) {
  Choices settled() {
    List<double[]> all = new ArrayList<>();
    for (int n = 0; n < choices.names().size(); n++) {
      Name name = choices.names().get(n);
      double[] chances = choices.chances().get(n);
      all.add(settled(name, chances.clone()));
    }
    return choices.with(all);
  }

  private static double[] settled(Name name, double[] chances) {
    for (int p = 0; p + 1 < chances.length; p++) {
      Place province = name.candidates().get(p).place();
      int city = province.kind() == PlaceKind.ADMIN1 ? cityIn(province, name) : -1;
      if (city >= 0) {
        double both = chances[p] + chances[city];
        boolean area = name.asked().contains(PlaceKind.ADMIN1);
        chances[p] = (area ? 0.95 : 0.05) * both;
        chances[city] = both - chances[p];
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
