package dateline.view.map;

import dateline.explore.Sighting;
import dateline.model.Place;
import java.util.List;
import javafx.scene.Node;

/// Takes what people say on the map about what a name means. What it asks opens under a node.
public interface Corrector {
  /// Asks what a name means.
  void ask(Node under, Sighting sighting);

  /// Takes another place for the names of a mark.
  void choose(Node under, List<Sighting> sightings, Place place);

  /// Asks where a name lies that is not on the map.
  void place(Node under, List<Sighting> sightings);
}
