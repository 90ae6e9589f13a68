package dateline;

import dateline.model.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what came of putting later versions of reports in the place of the earlier ones.
final class Replacement {
  private Replacement() {}

  /// "Replaced by its later version: “TITLE”", and what was decided that found no hold in it.
  ///
  /// @param after the reports that were joined, those that are gone without a reading
  static String words(Map<Long, Optional<Reading>> after) {
    List<Reading> kept = after.values().stream().flatMap(Optional::stream).toList();
    String done =
        kept.size() == 1
            ? "Replaced by its later version: “" + kept.getFirst().title() + "”"
            : kept.size() + " reports replaced by their later versions";
    return done + lost(kept);
  }

  private static String lost(List<Reading> kept) {
    List<String> lost =
        kept.stream()
            .flatMap(it -> it.decided().decisions().lostIn(it.article().text()).stream())
            .toList();
    return switch (lost.size()) {
      case 0 -> "";
      case 1 -> ". What you decided about “" + lost.getFirst() + "” found no hold in it";
      default -> ". " + lost.size() + " things that you decided found no hold";
    };
  }
}
