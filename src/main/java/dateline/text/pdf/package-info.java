/// The words of PDF pages, put back into the order and the paragraphs that a reader sees.
@NullMarked
package dateline.text.pdf;

import org.jspecify.annotations.NullMarked;
