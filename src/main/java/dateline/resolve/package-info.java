/// The names and phrases of a text into places and shapes, all of a report together, each with its
/// reason.
@NullMarked
package dateline.resolve;

import org.jspecify.annotations.NullMarked;
