package dateline.resolve;

import dateline.extract.Toponym;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.PlaceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the names that a text uses as those of areas: what another name is said to lie in, and
/// what stands in a list of provinces ("Michigan, Oregon, New York and Ohio").
final class UsedAsAreas {
  /// How far apart the names of a list are at the most, in characters: ", and ".
  private static final int LISTED = 6;

  /// So many provinces make a list of them, where the name is a great town's, too.
  private static final int PROVINCES = 2;

  private final List<Toponym> toponyms;

  private UsedAsAreas(List<Toponym> toponyms) {
    this.toponyms = toponyms;
  }

  /// @return indexes of names
  static Set<Integer> among(List<Name> names, List<Toponym> toponyms) {
    UsedAsAreas used = new UsedAsAreas(toponyms);
    Set<Integer> found = new HashSet<>();
    for (int n = 0; n < names.size(); n++) {
      if (names.get(n).container() >= 0 && isTown(names.get(n))) {
        found.add(names.get(n).container());
      }
      List<Integer> mentions = names.get(n).mentions();
      if (!mentions.isEmpty() && mentions.stream().allMatch(used::isListedAmongProvinces)) {
        found.add(n);
      }
    }
    return found;
  }

  /// Whether it may mean a town or a district, which lie in an area; a square lies in a town.
  private static boolean isTown(Name name) {
    return name.asked().contains(PlaceKind.ADMIN2)
        || name.candidates().stream()
            .map(candidate -> candidate.place().kind())
            .anyMatch(kind -> kind == PlaceKind.TOWN || kind == PlaceKind.CITY);
  }

  private boolean isListedAmongProvinces(int toponym) {
    int provinces = 0;
    for (int i = toponym; i > 0 && areListed(i - 1, i); i--) {
      provinces += isPlainlyProvince(i - 1) ? 1 : 0;
    }
    for (int i = toponym; i + 1 < toponyms.size() && areListed(i, i + 1); i++) {
      provinces += isPlainlyProvince(i + 1) ? 1 : 0;
    }
    return provinces >= (isPlainlyProvince(toponym) ? 1 : PROVINCES);
  }

  private boolean areListed(int left, int right) {
    int gap = toponyms.get(right).span().start() - toponyms.get(left).span().end();
    return gap > 1 && gap <= LISTED && toponyms.get(left).container() != right;
  }

  /// Whether no town of some size goes by the name.
  private boolean isPlainlyProvince(int toponym) {
    boolean province = false;
    for (Candidate candidate : toponyms.get(toponym).candidates()) {
      PlaceKind kind = candidate.place().kind();
      province |= kind == PlaceKind.ADMIN1 && candidate.match() == Match.EXACT;
      if (kind == PlaceKind.CITY) {
        return false;
      }
    }
    return province;
  }
}
