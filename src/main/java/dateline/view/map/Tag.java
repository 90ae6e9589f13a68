package dateline.view.map;

import javafx.geometry.Rectangle2D;

/// A label on the map and what it belongs to.
record Tag(String text, Lettering.Size size, Rectangle2D box, Target target) {}
