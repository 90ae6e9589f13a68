package dateline.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What belongs together when pairs are joined (the disjoint sets of B. Galler and M. Fischer).
final class Joined {
  private final Map<Long, Long> parents = new HashMap<>();

  void join(long a, long b) {
    parents.put(root(a), root(b));
  }

  private long root(long id) {
    long root = id;
    long parent = parents.getOrDefault(root, root);
    while (parent != root) {
      root = parent;
      parent = parents.getOrDefault(root, root);
    }
    parents.put(id, root);
    return root;
  }

  Collection<List<Long>> sets() {
    Map<Long, List<Long>> sets = new LinkedHashMap<>();
    for (long id : List.copyOf(parents.keySet())) {
      sets.computeIfAbsent(root(id), _ -> new ArrayList<>()).add(id);
    }
    return sets.values();
  }
}
