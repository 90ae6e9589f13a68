/// Reports that tell the same in the same words: reprints, updates, one agency's text in several
/// outlets.
@NullMarked
package dateline.copies;

import org.jspecify.annotations.NullMarked;
