/// Readings into the forms that other programs read, and into a table for people.
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
