package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The kinds of files that a mixed folder holds; those of several stories are collections.
enum MixedKind {
  TEXT("txt", 1),
  OLD_TEXT("old.txt", 1),
  WIDE_TEXT("wide.txt", 1),
  MARKDOWN("md", 1),
  PAGE("html", 1),
  SAVED_PAGE("mhtml", 1),
  WEB_ARCHIVE("warc.gz", 3),
  PDF("pdf", 1),
  WORD("docx", 1),
  OPEN_DOCUMENT("odt", 1),
  RICH_TEXT("rtf", 1),
  BOOK("epub", 1),
  MAIL("eml", 1),
  MAILBOX("mbox", 4),
  JSON("json", 2),
  JSON_LINES("jsonl", 6),
  TABLE("csv", 5),
  FEED("xml", 3),
  ZIP("zip", 3),
  TAR("tar.gz", 3);

  private static final JsonMapper MAPPER = new JsonMapper();

  final String ending;
  final int stories;

  MixedKind(String ending, int stories) {
    this.ending = ending;
    this.stories = stories;
  }

  byte[] bytes(List<Story> stories) throws IOException {
    Story first = stories.getFirst();
    return switch (this) {
      case TEXT -> first.plain().getBytes(UTF_8);
      case OLD_TEXT ->
          ("“" + first.plain() + "”").substring(1).getBytes(Charset.forName("windows-1252"));
      case WIDE_TEXT -> ("\uFEFF" + first.plain()).getBytes(UTF_16LE);
      case MARKDOWN -> ("# " + first.plain()).getBytes(UTF_8);
      case PAGE -> first.page().getBytes(UTF_8);
      case SAVED_PAGE -> savedPage(first).getBytes(UTF_8);
      case WEB_ARCHIVE -> Packed.gzip(Packed.warc(stories));
      case PDF -> Packed.pdf(first);
      case WORD -> Packed.word(first);
      case OPEN_DOCUMENT -> Packed.openDocument(first);
      case RICH_TEXT -> richText(first).getBytes(UTF_8);
      case BOOK -> Packed.book(first);
      case MAIL -> mail(first).getBytes(UTF_8);
      case MAILBOX -> mailbox(stories).getBytes(UTF_8);
      case JSON -> MAPPER.writeValueAsBytes(objects(stories));
      case JSON_LINES -> lines(stories).getBytes(UTF_8);
      case TABLE -> table(stories).getBytes(UTF_8);
      case FEED -> feed(stories).getBytes(UTF_8);
      case ZIP -> Packed.zip(stories);
      case TAR -> Packed.gzip(Packed.tar(stories));
    };
  }

  private static String savedPage(Story story) {
    return """
    From: <Saved by a browser>
    Snapshot-Content-Location: https://daily.example/%d
    Subject: %s
    Date: Tue, 3 Nov 2020 10:00:00 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related; type="text/html"; boundary="b"

    --b
    Content-Type: text/html
    Content-Transfer-Encoding: base64

    %s
    --b--
    """
        .formatted(
            story.number(),
            story.title(),
            Base64.getMimeEncoder().encodeToString(story.page().getBytes(UTF_8)));
  }

  private static String richText(Story story) {
    return "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\pard\\b "
        + story.title()
        + "\\b0\\par\n\\pard "
        + story.body("\\par\n\\pard ")
        + "\\par}";
  }

  private static String mail(Story story) {
    return "From: %s <desk@daily.example>\nTo: all@daily.example\nSubject: %s\nDate: %s\n\n%s\n"
        .formatted(story.author(), story.title(), story.rfcDay(), story.body("\n\n"));
  }

  private static String mailbox(List<Story> stories) {
    StringBuilder box = new StringBuilder();
    stories.forEach(
        s -> box.append("From desk Fri Dec 14 10:00:00 2018\n").append(mail(s)).append('\n'));
    return box.toString();
  }

  private static List<Object> objects(List<Story> stories) {
    List<Object> objects = new ArrayList<>();
    stories.forEach(story -> objects.add(object(story)));
    return objects;
  }

  private static Object object(Story story) {
    return new Fielded(
        story.number(), story.title(), story.body("\n\n"), story.day().toString(), "The Daily");
  }

  private record Fielded(int id, String title, String text, String published, String source) {}

  private static String lines(List<Story> stories) {
    StringBuilder lines = new StringBuilder();
    stories.forEach(s -> lines.append(MAPPER.writeValueAsString(object(s))).append('\n'));
    return lines.toString();
  }

  private static String table(List<Story> stories) {
    StringBuilder table = new StringBuilder("id,title,text,date\r\n");
    stories.forEach(
        s ->
            table.append(
                "%d,\"%s\",\"%s\",%s\r\n"
                    .formatted(s.number(), s.title(), s.body("\n\n"), s.day())));
    return table.toString();
  }

  private static String feed(List<Story> stories) {
    StringBuilder feed =
        new StringBuilder(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Daily</title>\n");
    stories.forEach(
        s ->
            feed.append(
                "<item><title>%s</title><guid>%d</guid><pubDate>%s</pubDate><description><![CDATA[%s]]></description></item>\n"
                    .formatted(s.title(), s.number(), s.rfcDay(), s.html())));
    return feed.append("</channel></rss>").toString();
  }
}
