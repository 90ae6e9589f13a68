/// The map: the ground, the marks on it, and how they are moved, seen from near and chosen.
@NullMarked
package dateline.view.map;

import org.jspecify.annotations.NullMarked;
