package dateline.view.theme;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;

/// Keeps the threads that lay text out apart.
///
/// JavaFX lends one glyph layout to whichever thread asks first. On Linux it takes it back before
/// it has freed the texts in it, so that the rendering thread, which lays out what canvases write,
/// can free the Arabic texts of the JavaFX thread a second time; the process dies of that. While
/// the one that is shared is never given back, every layout is a thread's own.
final class GlyphLayouts {
  @SuppressWarnings("unused") // held, not used
  private static final GlyphLayout SHARED = GlyphLayoutManager.getInstance();

  private GlyphLayouts() {}

  /// To be called before anything is written.
  static void keepApart() {
    // Loading this class is all it takes.
  }
}
