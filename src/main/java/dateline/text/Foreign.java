package dateline.text;

import java.util.Arrays;
import java.util.Optional;

/// Files of other programs that hold no text that can be read, and what to do with them.
enum Foreign {
  RAR("Rar!", 0, "This is a RAR archive. Unpack it, and drop its folder."),
  SEVEN_ZIP("7z\u00bc\u00af", 0, "This is a 7-Zip archive. Unpack it, and drop its folder."),
  XZ("\u00fd7zXZ", 0, "This is packed by xz. Unpack it, and drop what was in it."),
  BZIP2("BZh", 0, "This is packed by bzip2. Unpack it, and drop what was in it."),
  ZSTANDARD(
      "(\u00b5/\u00fd", 0, "This is packed by Zstandard. Unpack it, and drop what was in it."),
  ZSTANDARD_ARCHIVE(
      "]*M\u0018", 0, "This is packed by Zstandard. Unpack it, and drop what was in it."),
  OLD_OFFICE(
      "\u00d0\u00cf\u0011\u00e0",
      0,
      "This is of an old Office program or a mail of Outlook. Save it as DOCX, PDF or EML."),
  PNG("\u0089PNG", 0, Foreign.PICTURE),
  JPEG("\u00ff\u00d8\u00ff", 0, Foreign.PICTURE),
  GIF("GIF8", 0, Foreign.PICTURE),
  TIFF("II*\0", 0, Foreign.PICTURE),
  WEBP("WEBP", 8, Foreign.PICTURE),
  MP4("ftyp", 4, "This is a film or a sound. Drop a written report of it."),
  MP3("ID3", 0, "This is a sound. Drop a written report of it."),
  KINDLE("BOOKMOBI", 60, "This is a Kindle book. Convert it to EPUB."),
  SQLITE("SQLite format 3", 0, "This is a database. Save its table as CSV."),
  PROPERTY_LIST("bplist00", 0, "This is a page saved by Safari. Save its source as a web page.");

  private static final String PICTURE =
      "This is a picture. Run text recognition on it, and drop the text.";

  private final String mark;
  private final int offset;
  private final String advice;

  Foreign(String mark, int offset, String advice) {
    this.mark = mark;
    this.offset = offset;
    this.advice = advice;
  }

  static Optional<Foreign> of(Content content) {
    return Arrays.stream(values()).filter(kind -> content.has(kind.mark, kind.offset)).findFirst();
  }

  /// What to do with content that no reader takes, in a sentence for the user.
  static String advice(Content content) {
    return of(content)
        .map(kind -> kind.advice)
        .orElse(
            "This is no kind of document that can be read. Save it as a web page or as plain"
                + " text.");
  }
}
