/// The list of the project's reports.
@NullMarked
package dateline.view.reports;

import org.jspecify.annotations.NullMarked;
