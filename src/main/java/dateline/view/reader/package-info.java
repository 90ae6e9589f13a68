/// The reader: one report, with the places and days that it mentions marked in its text.
@NullMarked
package dateline.view.reader;

import org.jspecify.annotations.NullMarked;
