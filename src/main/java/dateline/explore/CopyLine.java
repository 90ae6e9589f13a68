package dateline.explore;

import dateline.copies.CopyGroup;
import dateline.copies.CopyGroups;
import dateline.model.Copy;
import dateline.model.Copy.Kind;
import dateline.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said of a report and another that has the same words.
///
/// @param words what comes before the other's name: "A reprint of"
/// @param copy what was found of the two, or null where they are joined through others only
public record CopyLine(String words, Report other, @Nullable Copy copy) {

  /// The lines about one report: of which it is a copy, which are copies of it, and what it is a
  /// part of or holds.
  public static List<CopyLine> of(CopyGroups groups, Report report) {
    List<CopyLine> lines = new ArrayList<>();
    List<Copy> found = groups.copiesOf(report.id());
    Optional<CopyGroup> group = groups.groupOf(report.id());
    boolean isOrigin = group.filter(it -> it.origin().id() == report.id()).isPresent();
    group.stream()
        .flatMap(it -> isOrigin ? it.copies().stream() : Stream.of(it.origin()))
        .map(other -> whole(report, other, between(found, other), isOrigin))
        .forEach(lines::add);
    for (Copy copy : found) {
      Report other = groups.report(copy.otherThan(report.id()));
      if (!copy.isWhole()) {
        String words = copy.report() == report.id() ? "Stands in" : "Holds";
        lines.add(new CopyLine(words, other, copy));
      } else if (copy.kind() == Kind.VERSION && lines.stream().noneMatch(l -> l.isOf(other))) {
        lines.add(whole(report, other, copy, isOrigin));
      }
    }
    return lines;
  }

  private static @Nullable Copy between(List<Copy> found, Report other) {
    return found.stream().filter(copy -> copy.joins(other.id())).findFirst().orElse(null);
  }

  private static CopyLine whole(
      Report report, Report other, @Nullable Copy copy, boolean isOrigin) {
    String words = isOrigin ? "Reprinted as" : "A reprint of";
    if (copy != null && copy.kind() == Kind.VERSION) {
      words = copy.report() == report.id() ? "A later version of" : "An earlier version of";
    }
    return new CopyLine(words, other, copy);
  }

  private boolean isOf(Report report) {
    return other.id() == report.id();
  }

  /// Whether the later of the two may replace the earlier.
  public boolean isVersion() {
    return copy != null && copy.kind() == Kind.VERSION;
  }

  public String name() {
    return nameOf(other);
  }

  /// A report by title, outlet and day.
  public static String nameOf(Report report) {
    String day = report.published() == null ? "undated" : DateWords.of(report.published().days());
    return Stream.of(report.title(), report.outlet(), day)
        .filter(part -> part != null)
        .collect(Collectors.joining(", "));
  }

  /// "4 sentences changed, 1 new", or nothing where that was not compared.
  public String changes() {
    return copy == null || !copy.isWhole() ? "" : copy.changes().words();
  }
}
