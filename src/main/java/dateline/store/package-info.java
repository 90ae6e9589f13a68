/// The project file: one SQLite database that holds the reports, what was read from them, and the
/// view.
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
