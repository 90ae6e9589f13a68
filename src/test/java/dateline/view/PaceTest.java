package dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
  private final Pace pace = new Pace();

  @Test
  void nothingIsSaidBeforeAnythingIsKnown() {
    assertThat(pace.words(100)).isEmpty();
    note(0, 0);
    note(1, 50);
    assertThat(pace.words(100)).isEmpty();
  }

  @Test
  void theLastSecondsAloneSayHowFastItGoes() {
    for (int second = 0; second <= 60; second++) {
      note(second, second * 100);
    }
    assertThat(pace.words(12_000)).isEqualTo("100 files a second, about 2 minutes left");

    for (int second = 61; second <= 75; second++) {
      note(second, 6000 + (second - 60) * 10);
    }
    assertThat(pace.words(600)).isEqualTo("10 files a second, about a minute left");
  }

  @Test
  void aStandstillPromisesNothing() {
    note(0, 10);
    note(5, 10);

    assertThat(pace.words(100)).isEmpty();
  }

  @Test
  void slowFilesAreCountedByTheMinute() {
    note(0, 0);
    note(10, 5);

    assertThat(pace.words(30)).isEqualTo("30 files a minute, about a minute left");
  }

  @ParameterizedTest
  @CsvSource({
    "4, a few seconds",
    "22, about 20 seconds",
    "54, about 50 seconds",
    "70, about a minute",
    "150, about 3 minutes",
    "3500, about an hour",
    "9000, about 3 hours"
  })
  void timesAreSaidAsPeopleWouldGuessThem(long seconds, String words) {
    assertThat(Pace.words(Duration.ofSeconds(seconds))).isEqualTo(words);
  }

  private void note(long second, int done) {
    pace.note(TimeUnit.SECONDS.toNanos(second), done);
  }
}
