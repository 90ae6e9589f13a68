package dateline.model;

import java.util.ArrayList;
import java.util.List;

/// How many sentences of an article are otherwise than in an earlier one.
///
/// @param changed told in other words
/// @param added not in the earlier one at all
/// @param gone only in the earlier one
public record Changes(int changed, int added, int gone) {
  /// How many sentences that is in all.
  int count() {
    return changed + added + gone;
  }

  /// "4 sentences changed, 1 new", or "no sentence changed".
  public String words() {
    List<String> parts = new ArrayList<>();
    if (changed > 0) {
      parts.add(changed + " changed");
    }
    if (added > 0) {
      parts.add(added + " new");
    }
    if (gone > 0) {
      parts.add(gone + " gone");
    }
    return parts.isEmpty() ? "no sentence changed" : withNoun(String.join(", ", parts));
  }

  private String withNoun(String parts) {
    int first = changed > 0 ? changed : added > 0 ? added : gone;
    return parts.replaceFirst(" ", first == 1 ? " sentence " : " sentences ");
  }
}
