/// Finds the time expressions of an English text and reads what their words mean, before it is
/// known when they were written.
@NullMarked
package dateline.extract.time;

import org.jspecify.annotations.NullMarked;
