package dateline.explore;

import dateline.model.Copy;
import dateline.model.Decisions;
import dateline.model.Place;
import dateline.model.Report;
import dateline.model.Sense;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Takes what people decide. All that follows from it is read again in the background and then
/// shows in the explorer; each decision can be undone.
///
/// Belongs to the JavaFX thread.
public interface Corrections {
  /// Decides about one report.
  ///
  /// @param what is said of it: "Day set to 3 March 2017"
  void change(long reportId, String what, UnaryOperator<Decisions> change);

  /// Decides what names mean in all reports of the project, those to come included. What a report
  /// decides itself counts before it.
  void changeEverywhere(String what, UnaryOperator<List<Sense>> change);

  /// Takes reports out of the project.
  void remove(List<Report> reports);

  /// Keeps of pages that were saved several times the latest version alone, with what was decided
  /// about any of them.
  ///
  /// @param versions what joins the versions
  void replaceOlder(Collection<Copy> versions);

  /// Finds the places that a name may mean, in the background, and hands them over on the JavaFX
  /// thread, the surest first.
  void findPlaces(String name, Consumer<List<Place>> then);
}
