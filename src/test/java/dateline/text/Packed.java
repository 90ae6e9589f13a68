package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Stories in documents and archives that are not plain text.
final class Packed {
  private static final int WIDTH = 88;
  private static final int LINES = 46;

  private Packed() {}

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] warc(List<Story> stories) {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (Story story : stories) {
      String answer =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + story.page();
      warc.writeBytes(
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://daily.example/%d\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
              .formatted(story.number(), answer.getBytes(UTF_8).length, answer)
              .getBytes(UTF_8));
    }
    return warc.toByteArray();
  }

  static byte[] word(Story story) throws IOException {
    StringBuilder paragraphs = new StringBuilder();
    story
        .paragraphs()
        .forEach(p -> paragraphs.append("<w:p><w:r><w:t>").append(p).append("</w:t></w:r></w:p>"));
    return FormatFiles.zip(
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        "<w:document xmlns:w=\"x\"><w:body><w:p><w:pPr><w:pStyle"
            + " w:val=\"Title\"/></w:pPr><w:r><w:t>"
            + story.title()
            + "</w:t></w:r></w:p>"
            + paragraphs
            + "</w:body></w:document>");
  }

  static byte[] openDocument(Story story) throws IOException {
    return FormatFiles.zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
            + "<text:h text:style-name=\"Title\">"
            + story.title()
            + "</text:h><text:p>"
            + story.body("</text:p><text:p>")
            + "</text:p></office:text></office:body></office:document-content>");
  }

  static byte[] book(Story story) throws IOException {
    return FormatFiles.zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>",
        "a.opf",
        "<package xmlns:dc=\"d\"><metadata><dc:title>"
            + story.title()
            + "</dc:title><dc:date>"
            + story.day()
            + "</dc:date></metadata><manifest><item id=\"a\" href=\"a.xhtml\"/></manifest>"
            + "<spine><itemref idref=\"a\"/></spine></package>",
        "a.xhtml",
        "<html><body><h1>" + story.title() + "</h1>" + story.html() + "</body></html>");
  }

  static byte[] zip(List<Story> stories) throws IOException {
    List<String> files = new ArrayList<>();
    for (Story story : stories) {
      files.addAll(List.of("folder/" + story.number() + ".html", story.page()));
    }
    return FormatFiles.zip(files.toArray(String[]::new));
  }

  static byte[] tar(List<Story> stories) {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    for (Story story : stories) {
      byte[] bytes = story.plain().getBytes(UTF_8);
      tar.writeBytes(tarHeader("folder/" + story.number() + ".txt", '0', bytes.length));
      tar.writeBytes(Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512));
    }
    tar.writeBytes(new byte[1024]);
    return tar.toByteArray();
  }

  static byte[] tarHeader(String name, char type, int size) {
    byte[] header = new byte[512];
    write(header, 0, name);
    write(header, 124, "%011o".formatted(size));
    header[156] = (byte) type;
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    write(header, 148, "%06o\0".formatted(sum));
    return header;
  }

  private static void write(byte[] header, int at, String words) {
    byte[] bytes = words.getBytes(UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  static byte[] pdf(Story story) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : story.paragraphs()) {
      lines.addAll(wrapped(paragraph));
      lines.add("");
    }
    try (PDDocument document = new PDDocument()) {
      for (int from = 0; from < lines.size(); from += LINES) {
        addPage(
            document,
            from == 0 ? story.title() : "",
            lines.subList(from, Math.min(lines.size(), from + LINES)));
      }
      return saved(document);
    }
  }

  /// A document whose page holds no text.
  static byte[] scan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static List<String> wrapped(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : List.of(paragraph.split(" "))) {
      if (line.length() + word.length() >= WIDTH) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static void addPage(PDDocument document, String title, List<String> lines)
      throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      line(stream, font, 16, 750, title);
      for (int i = 0; i < lines.size(); i++) {
        line(stream, font, 11, 715 - 14 * i, lines.get(i));
      }
    }
  }

  private static void line(
      PDPageContentStream stream, PDType1Font font, int size, int y, String words)
      throws IOException {
    if (!words.isEmpty()) {
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(50, y);
      stream.showText(words);
      stream.endText();
    }
  }
}
