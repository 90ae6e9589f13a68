package dateline.view.map;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;

/// A motif as it was drawn, on a sheet with others; all in pixels of the screen.
///
/// @param part of the sheet
/// @param left of the part, from the motif's spot
/// @param top of the part, from the motif's spot
record Stamp(Image sheet, Rectangle2D part, double left, double top) {}
