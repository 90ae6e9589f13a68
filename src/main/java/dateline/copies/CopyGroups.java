package dateline.copies;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dateline.model.Copy;
import dateline.model.Dating;
import dateline.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The reports of a project by what they copy: whoever is joined to one of a group, be it through
/// others, belongs to it. What is but a part of another report is in no group for that.
public final class CopyGroups {
  public static final CopyGroups NONE = new CopyGroups(Map.of(), Map.of(), Map.of());

  /// The undated last; of one day the first that was added.
  private static final Comparator<Report> EARLIEST =
      comparing(CopyGroups::day, nullsLast(naturalOrder())).thenComparingLong(Report::id);

  private final Map<Long, List<Copy>> copies;
  private final Map<Long, Report> reports;
  private final Map<Long, CopyGroup> groups;

  private CopyGroups(
      Map<Long, List<Copy>> copies, Map<Long, Report> reports, Map<Long, CopyGroup> groups) {
    this.copies = copies;
    this.reports = reports;
    this.groups = groups;
  }

  /// Copies of reports that are not there are passed over.
  public static CopyGroups of(Collection<Report> all, Collection<Copy> found) {
    if (found.isEmpty()) {
      return NONE;
    }
    Set<Long> ids = new HashSet<>();
    found.forEach(copy -> ids.addAll(List.of(copy.report(), copy.other())));
    Map<Long, Report> reports = new HashMap<>();
    all.stream().filter(r -> ids.contains(r.id())).forEach(r -> reports.put(r.id(), r));
    List<Copy> copies =
        found.stream()
            .filter(c -> reports.containsKey(c.report()) && reports.containsKey(c.other()))
            .toList();
    return new CopyGroups(byReport(copies), reports, groups(copies, reports));
  }

  private static Map<Long, List<Copy>> byReport(List<Copy> copies) {
    Map<Long, List<Copy>> byReport = new HashMap<>();
    for (Copy copy : copies) {
      byReport.computeIfAbsent(copy.report(), _ -> new ArrayList<>()).add(copy);
      byReport.computeIfAbsent(copy.other(), _ -> new ArrayList<>()).add(copy);
    }
    return byReport;
  }

  private static Map<Long, CopyGroup> groups(List<Copy> copies, Map<Long, Report> reports) {
    Joined joined = new Joined();
    Map<Long, Integer> credits = new HashMap<>();
    copies.stream().filter(Copy::isWhole).forEach(copy -> joined.join(copy.report(), copy.other()));
    copies.stream()
        .filter(copy -> copy.isWhole() && copy.credited() != null)
        .forEach(copy -> credits.merge(copy.credited(), 1, Integer::sum));
    Map<Long, CopyGroup> groups = new HashMap<>();
    for (List<Long> members : joined.sets()) {
      CopyGroup group = group(members.stream().map(reports::get).toList(), credits);
      members.forEach(id -> groups.put(id, group));
    }
    return groups;
  }

  private static CopyGroup group(List<Report> members, Map<Long, Integer> credits) {
    List<Report> inOrder =
        members.stream()
            .sorted(
                comparingInt((Report report) -> -credits.getOrDefault(report.id(), 0))
                    .thenComparing(EARLIEST))
            .toList();
    List<Report> others = inOrder.stream().skip(1).sorted(EARLIEST).toList();
    return new CopyGroup(inOrder.getFirst(), others);
  }

  private static @Nullable LocalDate day(Report report) {
    Dating published = report.published();
    if (published == null) {
      return null;
    }
    LocalDate first = published.days().first();
    return first == null ? published.days().last() : first;
  }

  /// The group that a report belongs to, if it has copies.
  public Optional<CopyGroup> groupOf(long id) {
    return Optional.ofNullable(groups.get(id));
  }

  /// The report that a report is a copy of, if it is one.
  public Optional<Report> originOf(long id) {
    return groupOf(id).map(CopyGroup::origin).filter(origin -> origin.id() != id);
  }

  /// The other reports of its group.
  public List<Report> othersThan(Report report) {
    return groupOf(report.id()).stream()
        .flatMap(CopyGroup::members)
        .filter(member -> member.id() != report.id())
        .toList();
  }

  /// What joins a report directly to others.
  public List<Copy> copiesOf(long id) {
    return copies.getOrDefault(id, List.of());
  }

  /// A report that is joined to another.
  public Report report(long id) {
    return Objects.requireNonNull(reports.get(id));
  }

  /// All groups.
  public Set<CopyGroup> all() {
    Set<CopyGroup> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(groups.values());
    return all;
  }

  /// The reports that come before a report and that it is a part of, or that are a part of it.
  public Stream<Report> partsBefore(Report report) {
    return copiesOf(report.id()).stream()
        .filter(copy -> !copy.isWhole())
        .map(copy -> report(copy.otherThan(report.id())))
        .filter(other -> isBefore(other, report));
  }

  private static boolean isBefore(Report other, Report report) {
    return EARLIEST.compare(other, report) < 0;
  }

  /// The reports that are joined to another.
  public Collection<Report> joined() {
    return reports.values();
  }
}
