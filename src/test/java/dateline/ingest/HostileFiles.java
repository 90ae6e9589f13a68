package dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Writes files that were made to break a reader, each by what it tries.
final class HostileFiles {
  private static final String SENTENCE = "The army entered the town of Hajin on Friday. ";
  private static final int MEGABYTE = 1 << 20;

  private final Path folder;
  private final List<Path> made = new ArrayList<>();

  private HostileFiles(Path folder) {
    this.folder = folder;
  }

  /// @param server an address that nobody may ask
  static List<Path> in(Path folder, String server) throws Exception {
    HostileFiles files = new HostileFiles(folder);
    files.makeRaw();
    files.makeEncodings();
    files.makeLong();
    files.makeNested();
    files.makeEntities(server);
    files.makeBombs();
    files.makePdfs();
    files.makeNames();
    files.makeSpecial();
    return files.made;
  }

  private void makeRaw() throws IOException {
    write("empty.txt", new byte[0]);
    byte[] noise = new byte[MEGABYTE];
    new Random(7).nextBytes(noise);
    write("noise.bin", noise);
    write("noise.pdf", concat("%PDF-1.7\n".getBytes(UTF_8), noise));
    write("noise.zip", concat("PK\u0003\u0004".getBytes(UTF_8), noise));
    write("noise.docx", concat("PK\u0003\u0004".getBytes(UTF_8), noise));
    write("noise.gz", concat(new byte[] {0x1f, (byte) 0x8b, 8}, noise));
    write("nuls.txt", "\0".repeat(MEGABYTE).getBytes(UTF_8));
    try (RandomAccessFile file = new RandomAccessFile(add("two-gigabytes.txt").toFile(), "rw")) {
      file.write(SENTENCE.getBytes(UTF_8));
      file.setLength(2L << 30);
    }
  }

  private void makeEncodings() throws IOException {
    write("wrong.html", "<meta charset=utf-8><p>دخل الجيش هجين", Charset.forName("windows-1256"));
    byte[] mixed = concat("Café in Hajin. ".getBytes(UTF_8), "Café. ".getBytes(UTF_16LE));
    write("mixed.txt", concat(mixed, "دخل الجيش".getBytes(Charset.forName("windows-1256"))));
    write("lone-surrogates.txt", "\ud800 \udc00".repeat(1000), UTF_16LE);
    write("bidi.txt", "The \u202etxet\u202c town \u2067of\u2069 Hajin\u200f.", UTF_8);
  }

  private void makeLong() throws IOException {
    String chatter = "Nobody said much about what had come before it, or what would come after. ";
    write("one-line.txt", (SENTENCE + chatter).repeat(8_500), UTF_8);
    write("one-word.txt", "x".repeat(MEGABYTE), UTF_8);
    write("one-name.txt", "Al-".repeat(300_000) + "Hajin", UTF_8);
    write("capitals.txt", "North Hajin South ".repeat(50_000), UTF_8);
    write("dates.txt", "two days before three days after ".repeat(30_000), UTF_8);
    write("lines.txt", "Reply\n".repeat(200_000), UTF_8);
    write("tags-without-end.html", "<html><body>" + "<p>a<b>".repeat(2_000_000), UTF_8);
    write("fields.csv", "title,text\n" + "a,".repeat(4_000_000), UTF_8);
    String mail = "From a@b.example Mon Jan  1 00:00:00 2018\nFrom: a@b.example\nSubject: x\n\n";
    write("one-mail.mbox", mail + (SENTENCE + "\n").repeat(1_600_000), UTF_8);
  }

  private void makeNested() throws IOException {
    write("tags.html", "<html><body>" + "<div>".repeat(10_000) + SENTENCE, UTF_8);
    write("tables.html", "<html><body>" + "<table><tr><td>".repeat(10_000) + SENTENCE, UTF_8);
    write("brackets.rtf", "{\\rtf1 " + "{".repeat(200_000) + SENTENCE, UTF_8);
    try (BufferedWriter json = Files.newBufferedWriter(add("deep.json"))) {
      String level = "{\"a\":[".repeat(1000);
      for (long size = 0; size < 100L * MEGABYTE; size += level.length()) {
        json.write(level);
      }
    }
    byte[] inner = SENTENCE.getBytes(UTF_8);
    for (int i = 0; i < 30; i++) {
      inner = HostileArchives.zip("inner.zip", inner);
    }
    write("zips-in-zips.zip", inner);
  }

  private void makeEntities(String server) throws IOException {
    StringBuilder lol =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"lol\">");
    for (char c = 'b'; c <= 'k'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      lol.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    String item = "<item><title>&k;</title><description>&k;</description></item>";
    write("lol.xml", lol + "]><rss version=\"2.0\"><channel>" + item + "</channel></rss>", UTF_8);
    String outside =
        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY n SYSTEM \"%s\">]>"
            .formatted(server);
    write(
        "outside.xml",
        outside + "<rss version=\"2.0\"><channel>" + item + "</channel></rss>",
        UTF_8);
    write(
        "fetching.html",
        "<html><head><base href=\"%1$s\"><link rel=stylesheet href=\"%1$s/a.css\">"
                .formatted(server)
            + "<meta http-equiv=refresh content=\"0;url=%1$s\"></head><body><img src=\"%1$s/i.png\">"
                .formatted(server)
            + "<iframe src=\"%1$s\"></iframe><script src=\"%1$s/x.js\"></script><p>"
                .formatted(server)
            + SENTENCE,
        UTF_8);
  }

  private void makeBombs() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(add("bomb.zip")))) {
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      writeZeros(zip, 2048);
    }
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(add("bomb.gz")))) {
      writeZeros(gzip, 2048);
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(add("many.zip")))) {
      for (int i = 0; i < 100_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
      }
    }
    write("word-bomb.docx", HostileArchives.document("a".repeat(200 * MEGABYTE)));
    write("climbing.zip", HostileArchives.zip("../../climbed.txt", SENTENCE.getBytes(UTF_8)));
  }

  private static void writeZeros(OutputStream out, int megabytes) throws IOException {
    byte[] zeros = new byte[MEGABYTE];
    for (int i = 0; i < megabytes; i++) {
      out.write(zeros);
    }
  }

  private void makePdfs() throws IOException {
    write(
        "loop.pdf",
        """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R>> endobj
        trailer <</Root 1 0 R /Size 3>>
        %%EOF
        """,
        UTF_8);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(add("locked.pdf").toFile());
    }
  }

  private void makeNames() throws IOException {
    for (String name :
        List.of("تقرير", "报告", "отчёт", "अख़बार", "🗺", "a'b;--", "$(reboot)", "-rf", "CON")) {
      write(name + ".txt", SENTENCE + name, UTF_8);
    }
  }

  private void makeSpecial() throws Exception {
    Path loop = Files.createDirectory(add("loop"));
    Files.writeString(loop.resolve("report.txt"), SENTENCE + "Once.");
    Files.createSymbolicLink(loop.resolve("again"), loop);
    Files.createSymbolicLink(add("dangling.txt"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(add("itself.txt"), Path.of("itself.txt"));
    Path pipe = add("pipe.txt");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    Files.createSymbolicLink(add("device.txt"), Path.of("/dev/zero"));
    add("vanished.txt");
  }

  private void write(String name, String text, Charset charset) throws IOException {
    write(name, text.getBytes(charset));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(add(name), bytes);
  }

  private Path add(String name) {
    Path file = folder.resolve(name);
    made.add(file);
    return file;
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
