/// GeoPackages (OGC 12-128): features with their geometry, out of an SQLite file that other tools
/// open too.
@NullMarked
package dateline.store.geopackage;

import org.jspecify.annotations.NullMarked;
