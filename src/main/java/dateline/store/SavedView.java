package dateline.store;

import dateline.model.Position;
import dateline.model.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a project was last looked at; what is null was left to the program.
///
/// @param window the days looked at
/// @param presence the name of what of a thing's days must lie in the window
/// @param undatedShown whether mentions without a day were on the map
/// @param centre the middle of the map
/// @param zoom as the map counts it
/// @param folded the names of the panes that were folded away
/// @param report the id of the report that the reader showed
public record SavedView(
    TimeSpan window,
    @Nullable String presence,
    boolean undatedShown,
    @Nullable Position centre,
    @Nullable Double zoom,
    List<String> folded,
    @Nullable Long report) {
  /// Before anything was looked at.
  public static final SavedView FIRST =
      new SavedView(TimeSpan.EVER, null, true, null, null, List.of(), null);

  public SavedView {
    folded = List.copyOf(folded);
  }
}
