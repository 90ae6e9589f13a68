/// Names into the places that may be meant by them.
@NullMarked
package dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
