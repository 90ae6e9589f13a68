package dateline.view.timeline;

import dateline.explore.Library;
import dateline.model.Reading;
import dateline.search.Finding;
import dateline.search.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A library of which nothing is fetched.
final class EmptyLibrary implements Library {
  @Override
  public void fetch(long id, Consumer<Optional<Reading>> then) {
    then.accept(Optional.empty());
  }

  @Override
  public void search(Query query, Consumer<List<Finding>> then) {
    then.accept(List.of());
  }
}
