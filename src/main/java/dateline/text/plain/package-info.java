/// Plain text into the parts of a report, by the form, the words and the place of its lines.
@NullMarked
package dateline.text.plain;

import org.jspecify.annotations.NullMarked;
