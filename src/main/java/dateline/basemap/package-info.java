/// What the marks stand on: land, water, lines and names, as pictures of tiles and as labels to be
/// drawn above them.
@NullMarked
package dateline.basemap;

import org.jspecify.annotations.NullMarked;
