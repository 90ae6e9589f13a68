/// Other programs that read time, beside this one, on the same articles.
@NullMarked
package dateline.compare;

import org.jspecify.annotations.NullMarked;
