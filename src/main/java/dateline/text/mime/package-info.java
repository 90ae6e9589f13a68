/// Messages in the form of mail, as mail programs and browsers save them.
@NullMarked
package dateline.text.mime;

import org.jspecify.annotations.NullMarked;
