/// The bytes of a file into articles: one reader per format, and the split of a page into its
/// parts.
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
