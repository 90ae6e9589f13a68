/// The looks that all views share: light and dark, the fonts, and the colours of the style sheet.
@NullMarked
package dateline.view.theme;

import org.jspecify.annotations.NullMarked;
