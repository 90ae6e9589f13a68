package dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The program's version, which the build writes into a resource.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      byte[] version = Objects.requireNonNull(in).readAllBytes();
      return new String[] {"Dateline " + new String(version, StandardCharsets.UTF_8).strip()};
    }
  }
}
