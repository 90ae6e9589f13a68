/// What single sentences tell of an event, so that it is known again where another report tells it
/// in other words.
@NullMarked
package dateline.tellings;

import org.jspecify.annotations.NullMarked;
