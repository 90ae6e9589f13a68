package dateline.copies;

import dateline.model.Report;
import java.util.List;
import java.util.stream.Stream;

/// Reports that are copies of each other.
///
/// @param origin the one that the others name as their source, else the earliest
/// @param copies the others, by day, never empty
public record CopyGroup(Report origin, List<Report> copies) {
  public CopyGroup {
    copies = List.copyOf(copies);
  }

  /// The origin, then its copies.
  public Stream<Report> members() {
    return Stream.concat(Stream.of(origin), copies.stream());
  }
}
