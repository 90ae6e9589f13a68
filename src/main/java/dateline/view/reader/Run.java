package dateline.view.reader;

import dateline.model.PlaceMention;
import dateline.model.TimeMention;
import org.jspecify.annotations.Nullable;

/// A stretch of a paragraph that is all of one look.
///
/// @param start offset into the article's text
/// @param place the innermost mention that it belongs to, if any
/// @param time the time expression that it belongs to, if any
record Run(int start, String text, @Nullable PlaceMention place, @Nullable TimeMention time) {
  int end() {
    return start + text.length();
  }
}
