package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Calibration HALVED =
      Calibration.read(List.of("# chance right", "0.5 0.25", "0.8 0.40", "0.95 0.9"));

  @Test
  void confidenceLiesOnTheLinesBetweenThePoints() {
    assertThat(HALVED.of(0.5)).isCloseTo(0.25, within(1e-9));
    assertThat(HALVED.of(0.65)).isCloseTo(0.325, within(1e-9));
    assertThat(HALVED.of(0)).isZero();
    assertThat(HALVED.of(1)).isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(Calibration.read(HALVED.lines())).isEqualTo(HALVED);
  }

  @Test
  void theBundledPointsNeverFall() {
    Calibration bundled = Calibration.bundled();

    for (double chance = 0.05; chance < 1; chance += 0.05) {
      assertThat(bundled.of(chance)).isBetween(bundled.of(chance - 0.05), 1.0);
    }
  }
}
