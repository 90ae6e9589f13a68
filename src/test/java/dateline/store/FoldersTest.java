package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

  @Test
  void onLinuxTheyFollowTheXdgSpecification() {
    assertThat(Folders.of("Linux", HOME, _ -> null))
        .isEqualTo(
            new Folders(HOME.resolve(".local/share/dateline"), HOME.resolve(".config/dateline")));
    String data = Path.of("/data").toAbsolutePath().toString();
    Map<String, String> environment = Map.of("XDG_DATA_HOME", data, "XDG_CONFIG_HOME", "relative");
    assertThat(Folders.of("Linux", HOME, environment::get))
        .isEqualTo(new Folders(Path.of(data, "dateline"), HOME.resolve(".config/dateline")));
  }

  @Test
  void onWindowsTheyRoamWithTheUser() {
    Folders folders = Folders.of("Windows 11", HOME, Map.of("APPDATA", HOME + "/Roaming")::get);

    assertThat(folders.data()).isEqualTo(HOME.resolve("Roaming/Dateline"));
  }

  @Test
  void onAMacTheyAreInTheLibrary() {
    assertThat(Folders.of("Mac OS X", HOME, _ -> null).unnamedProject())
        .isEqualTo(HOME.resolve("Library/Application Support/Dateline/My reports.dateline"));
  }
}
