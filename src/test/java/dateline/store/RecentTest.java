package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentTest {
  @TempDir Path folder;

  @Test
  void theLatestComesFirstAndOnce() throws Exception {
    Path first = Files.createFile(folder.resolve("first.dateline"));
    Path second = Files.createFile(folder.resolve("second.dateline"));
    Recent recent = new Recent(list());
    recent.opened(first);
    recent.opened(second);
    recent.opened(first);

    assertThat(new Recent(list()).projects()).containsExactly(first, second);
    assertThat(new Recent(list()).last()).contains(first);
  }

  @Test
  void whatIsGoneIsNotListed() throws Exception {
    Path project = Files.createFile(folder.resolve("gone.dateline"));
    Recent recent = new Recent(list());
    recent.opened(project);
    Files.delete(project);

    assertThat(recent.projects()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "null", "[null]", "[3]", "{\"a\": 1}", "[\"\\u0000\"]", "\u0000"})
  void aDamagedListIsAnEmptyOneThatCanBeUsed(String content) throws Exception {
    Path project = Files.createFile(folder.resolve("war.dateline"));
    Files.createDirectories(list().getParent());
    Files.writeString(list(), content);
    Recent recent = new Recent(list());
    assertThat(recent.projects()).isEmpty();

    recent.opened(project);

    assertThat(recent.projects()).containsExactly(project);
  }

  private Path list() {
    return folder.resolve("config/dateline/recent.json");
  }
}
