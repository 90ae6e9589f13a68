package dateline.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A folder of files of every kind, made by chance from a seed: some hold stories, a known share is
/// broken.
final class MixedFolder {
  /// Of a hundred files.
  private static final int BROKEN = 8;

  private final Path folder;
  private final Random random;
  private final List<Made> made = new ArrayList<>();
  private int stories;

  private MixedFolder(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /// What a file must give: its stories, or the reason of its refusal.
  sealed interface Made {
    Path file();

    record Good(Path file, MixedKind kind, List<Story> stories) implements Made {}

    record Bad(Path file, Reason reason) implements Made {}
  }

  /// Writes files into a folder that is empty, a hundred to a folder in it.
  static List<Made> write(Path folder, int count, long seed) throws IOException {
    MixedFolder mixed = new MixedFolder(folder, seed);
    for (int i = 0; i < count; i++) {
      mixed.add(i);
    }
    return mixed.made;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private void add(int number) throws IOException {
    Path sub = Files.createDirectories(folder.resolve("%03d".formatted(number / 100)));
    if (random.nextInt(100) < BROKEN) {
      Broken kind = any(Broken.values());
      Path file = sub.resolve("%05d.%s".formatted(number, kind.ending));
      made.add(new Made.Bad(Files.write(file, broken(kind)), kind.reason));
      return;
    }
    MixedKind kind = any(MixedKind.values());
    List<Story> own = new ArrayList<>();
    for (int i = 0; i < kind.stories; i++) {
      own.add(Story.of(stories++, random));
    }
    Path file = sub.resolve("%05d.%s".formatted(number, kind.ending));
    made.add(new Made.Good(Files.write(file, kind.bytes(own)), kind, own));
  }

  private enum Broken {
    EMPTY("txt", Reason.EMPTY),
    BLANK("txt", Reason.NO_TEXT),
    NOISE("html", Reason.UNKNOWN_FORMAT),
    PICTURE("jpg", Reason.UNKNOWN_FORMAT),
    CUT_DOCUMENT("docx", Reason.DAMAGED),
    CUT_PDF("pdf", Reason.DAMAGED),
    SCAN("pdf", Reason.NO_TEXT),
    CUT_JSON("json", Reason.DAMAGED),
    OTHER_FIELDS("json", Reason.NO_TEXT),
    BOMB("gz", Reason.TOO_LARGE);

    private final String ending;
    private final Reason reason;

    Broken(String ending, Reason reason) {
      this.ending = ending;
      this.reason = reason;
    }
  }

  private byte[] broken(Broken kind) throws IOException {
    Story story = Story.of(-1, random);
    return switch (kind) {
      case EMPTY -> new byte[0];
      case BLANK -> "\n \n\t\n".getBytes(UTF_8);
      case NOISE -> noise();
      case PICTURE -> "\u00ff\u00d8\u00ff\u00e0 JFIF".getBytes(ISO_8859_1);
      case CUT_DOCUMENT -> half(Packed.word(story));
      case CUT_PDF -> "%PDF-1.7\nnothing of the kind".getBytes(UTF_8);
      case SCAN -> Packed.scan();
      case CUT_JSON -> half(MixedKind.JSON.bytes(List.of(story)));
      case OTHER_FIELDS -> "[{\"a\": 1}, {\"b\": 2}]".getBytes(UTF_8);
      case BOMB -> Packed.gzip("a".repeat(20 << 20).getBytes(UTF_8));
    };
  }

  private byte[] noise() {
    byte[] noise = new byte[3000];
    random.nextBytes(noise);
    noise[0] = 1;
    return noise;
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }
}
