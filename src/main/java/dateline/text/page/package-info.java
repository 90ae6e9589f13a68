/// Web pages into their text and its parts: article, captions, comments, related, furniture.
@NullMarked
package dateline.text.page;

import org.jspecify.annotations.NullMarked;
