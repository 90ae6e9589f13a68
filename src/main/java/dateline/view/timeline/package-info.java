/// The timeline below the map: how much is dated when, and the window of days that the map shows.
@NullMarked
package dateline.view.timeline;

import org.jspecify.annotations.NullMarked;
