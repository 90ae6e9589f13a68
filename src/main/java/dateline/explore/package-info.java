/// What is on screen, without a node: the reports at hand, the time window, the marks, the
/// selection.
@NullMarked
package dateline.explore;

import org.jspecify.annotations.NullMarked;
