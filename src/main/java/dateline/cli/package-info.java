/// The command line: the same work without a window.
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
