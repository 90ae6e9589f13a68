package dateline.view.timeline;

import javafx.util.StringConverter;

/// How a speed is written in its list.
final class SpeedWords extends StringConverter<Speed> {
  @Override
  public String toString(Speed speed) {
    return speed.label();
  }

  @Override
  public Speed fromString(String label) {
    throw new IllegalArgumentException("speeds are chosen, not typed");
  }
}
