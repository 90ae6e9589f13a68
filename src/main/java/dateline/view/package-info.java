/// The window: its panes, its menus, what drops on it, and the crossing to the threads behind it.
@NullMarked
package dateline.view;

import org.jspecify.annotations.NullMarked;
