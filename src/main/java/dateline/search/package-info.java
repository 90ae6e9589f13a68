/// The words of texts as people search them: folded, found, and shown in a line of their own.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
