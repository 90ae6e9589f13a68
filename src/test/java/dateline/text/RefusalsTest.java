package dateline.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.text.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said of files that cannot be read: what is wrong with them in plain words, and what to
/// do.
class RefusalsTest extends FormatFiles {
  private static final String ADVICE =
      "(?:Save|Copy|Fetch|Unpack|Drop|Run|Convert|Open|Name|Look|Change|Pack|Split|Make)\\b[^.]+";

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void saysWhatIsWrongAndWhatToDo(String what, byte[] content, Reason reason) {
    Unreadable refusal =
        assertThatExceptionOfType(Unreadable.class)
            .as(what)
            .isThrownBy(() -> read("report", content))
            .actual();

    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.getMessage()).matches("[A-Z][^.]+\\. " + ADVICE + "\\.");
  }

  static Stream<Arguments> files() throws Exception {
    return Stream.of(
        of("nothing at all", new byte[0], Reason.EMPTY),
        of("only white space", " \n\n ".getBytes(UTF_8), Reason.NO_TEXT),
        of("bytes of no kind", noise(), Reason.UNKNOWN_FORMAT),
        of("a broken PDF", "%PDF-1.7\nnothing of the kind".getBytes(UTF_8), Reason.DAMAGED),
        of("a scan", scan(), Reason.NO_TEXT),
        of("a locked PDF", locked(), Reason.FORBIDDEN),
        of("a broken archive", bytes("PK\3\4 broken off"), Reason.DAMAGED),
        of("an empty archive", zip(), Reason.EMPTY),
        of(
            "a workbook",
            zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"),
            Reason.UNKNOWN_FORMAT),
        of("a DOCX without words", zip("word/document.xml", "<w:document/>"), Reason.NO_TEXT),
        of("an RTF without words", "{\\rtf1\\ansi }".getBytes(UTF_8), Reason.NO_TEXT),
        of("a page without words", "<!doctype html><p></p>".getBytes(UTF_8), Reason.NO_TEXT),
        of("a page of frames", frames(), Reason.NO_TEXT),
        of("JSON of something else", "{\"a\": 1}".getBytes(UTF_8), Reason.NO_TEXT),
        of("a list of something else", "[{\"a\": 1}, {\"a\": 2}]".getBytes(UTF_8), Reason.NO_TEXT),
        of("a feed without items", "<rss><channel/></rss>".getBytes(UTF_8), Reason.NO_TEXT),
        of("a RAR archive", bytes("Rar!\u001a\7\0"), Reason.UNKNOWN_FORMAT),
        of("a 7-Zip archive", bytes("7z\u00bc\u00af'\u001c"), Reason.UNKNOWN_FORMAT),
        of("an old Word file", bytes("\u00d0\u00cf\u0011\u00e0\0\0"), Reason.UNKNOWN_FORMAT),
        of("a picture", bytes("\u0089PNG\r\n\u001a\n\0\0"), Reason.UNKNOWN_FORMAT),
        of("a film", bytes("\0\0\0\u0018ftypmp42\0\0"), Reason.UNKNOWN_FORMAT),
        of("a database", bytes("SQLite format 3\0\0\1"), Reason.UNKNOWN_FORMAT),
        of(
            "a page of far too many tags",
            "<html><p>a<b>".repeat(60_000).getBytes(UTF_8),
            Reason.TOO_LARGE),
        of("an archive packed by Zstandard", bytes("]*M\u0018\0\0"), Reason.UNKNOWN_FORMAT),
        of("a page of Safari", bytes("bplist00\0\1"), Reason.UNKNOWN_FORMAT));
  }

  private static Arguments of(String what, byte[] content, Reason reason) {
    return Arguments.of(what, content, reason);
  }

  private static byte[] bytes(String characters) {
    return characters.getBytes(ISO_8859_1);
  }

  private static byte[] noise() {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    return bytes;
  }

  private static byte[] frames() {
    return "<html><frameset cols=\"20%,*\"><frame src=\"a.html\"><frame src=\"b.html\"></frameset></html>"
        .getBytes(UTF_8);
  }

  private static byte[] scan() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return saved(document);
    }
  }

  private static byte[] locked() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
