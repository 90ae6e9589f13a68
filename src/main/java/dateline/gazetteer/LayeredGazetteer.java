package dateline.gazetteer;

import dateline.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Several gazetteers as one. Of places with the same id the first layer's counts.
record LayeredGazetteer(List<Gazetteer> layers) implements Gazetteer {
  LayeredGazetteer {
    layers = List.copyOf(layers);
  }

  @Override
  public List<Candidate> candidates(String name) {
    List<Candidate> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Gazetteer layer : layers) {
      for (Candidate candidate : layer.candidates(name)) {
        if (ids.add(candidate.place().id())) {
          all.add(candidate);
        }
      }
    }
    all.sort((a, b) -> a.match().compareTo(b.match()));
    boolean onlySuggested = all.isEmpty() || all.getFirst().match() == Candidate.Match.SKELETON;
    if (!onlySuggested) {
      all.removeIf(candidate -> candidate.match() == Candidate.Match.SKELETON);
    }
    return all;
  }

  @Override
  public boolean knows(String name) {
    return layers.stream().anyMatch(layer -> layer.knows(name));
  }

  @Override
  public Optional<Place> place(String id) {
    return layers.stream().flatMap(layer -> layer.place(id).stream()).findFirst();
  }
}
