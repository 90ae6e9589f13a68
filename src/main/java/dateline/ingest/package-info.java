/// Files all the way into a project: found, read, parsed by several threads, and kept.
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
