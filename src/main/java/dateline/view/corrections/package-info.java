/// How people say what a name means: a menu of its meanings, and a search for others.
@NullMarked
package dateline.view.corrections;

import org.jspecify.annotations.NullMarked;
