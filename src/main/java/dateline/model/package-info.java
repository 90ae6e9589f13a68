/// What a report says: its text and parts, the places and days that it names, and where each stands
/// in the text.
@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
