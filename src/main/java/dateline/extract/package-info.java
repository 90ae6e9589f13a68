/// The names of places in a text, each with the words around it that say what it is, and the
/// phrases that place things by other places.
@NullMarked
package dateline.extract;

import org.jspecify.annotations.NullMarked;
