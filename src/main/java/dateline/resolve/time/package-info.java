/// Ties what a report says of time to the calendar: when it was published, which days its words
/// mean, and which of them each of its places belongs to.
@NullMarked
package dateline.resolve.time;

import org.jspecify.annotations.NullMarked;
