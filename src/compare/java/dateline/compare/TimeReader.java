package dateline.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A program that finds time expressions.
interface TimeReader {
  /// An expression: offsets in UTF-16 units, type and value as TIMEX3 has them.
  record Found(int start, int end, String type, @Nullable String value) {}

  /// @param published the day of the article, as 2017-09-25
  List<Found> read(String text, String published);
}
