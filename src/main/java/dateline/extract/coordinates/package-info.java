/// Positions that a text gives as numbers: degrees, MGRS and UTM.
@NullMarked
package dateline.extract.coordinates;

import org.jspecify.annotations.NullMarked;
