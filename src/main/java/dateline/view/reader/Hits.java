package dateline.view.reader;

import dateline.model.Reading;
import dateline.model.Span;
import dateline.search.Query;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the open report has what is looked for.
final class Hits {
  private final ReadOnlyObjectWrapper<List<Span>> spans =
      new ReadOnlyObjectWrapper<>(this, "spans", List.of());

  void find(Query query, @Nullable Reading reading) {
    spans.set(
        reading == null || query.isBlank()
            ? List.of()
            : List.copyOf(query.hitsIn(reading.article().text())));
  }

  /// In the order of the text.
  ReadOnlyObjectProperty<List<Span>> spansProperty() {
    return spans.getReadOnlyProperty();
  }

  List<Span> within(Span stretch) {
    return spans.get().stream().filter(stretch::contains).toList();
  }

  /// The hit after or before a spot, around the ends; nothing where there are none.
  Optional<Span> beside(@Nullable Span spot, boolean forwards) {
    List<Span> all = spans.get();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int start = spot == null ? -1 : spot.start();
    if (forwards) {
      return Optional.of(
          all.stream().filter(s -> s.start() > start).findFirst().orElse(all.getFirst()));
    }
    return Optional.of(
        all.reversed().stream().filter(s -> s.start() < start).findFirst().orElse(all.getLast()));
  }
}
