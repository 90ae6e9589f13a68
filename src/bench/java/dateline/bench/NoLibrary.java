package dateline.bench;

import dateline.explore.Library;
import dateline.model.Reading;
import dateline.search.Finding;
import dateline.search.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A library without texts.
final class NoLibrary implements Library {
  @Override
  public void fetch(long reportId, Consumer<Optional<Reading>> then) {
    then.accept(Optional.empty());
  }

  @Override
  public void search(Query query, Consumer<List<Finding>> then) {
    then.accept(List.of());
  }
}
