package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.model.Article;
import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  private static final List<String> LEFT =
      List.of(
          "The army entered the town of",
          "Hajin from the north, local sour-",
          "ces said on Friday.",
          "Pro-government forces held the",
          "road, and a convoy of the pro-");
  private static final List<String> RIGHT =
      List.of(
          "government forces left Deir ez-",
          "Zor for the east on Saturday.",
          "The militants withdrew towards",
          "the river, and held two villages",
          "on its bank.");

  @TempDir Path folder;

  @Test
  void readsColumnsOneAfterTheOtherAndMendsBrokenWords() throws Exception {
    Path file = folder.resolve("report.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= 3; number++) {
        addPage(document, number);
      }
      document.save(file.toFile());
    }

    Article article = only(file);

    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(article.text())
        .isEqualTo(
            """
            Army enters Hajin

            The army entered the town of Hajin from the north, local sources said on Friday.

            Pro-government forces held the road, and a convoy of the pro-government forces left \
            Deir ez-Zor for the east on Saturday.

            The militants withdrew towards the river, and held two villages on its bank.

            Nobody spoke of it on the second day.

            Somebody spoke of it on the third.\
            """);
  }

  @Test
  void aPageThatLiesOnItsSideIsReadAsItIsSeen() throws Exception {
    Path file = folder.resolve("turned.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setRotation(90);
      document.addPage(page);
      PDFont font = new PDType1Font(FontName.HELVETICA);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.transform(new Matrix(0, 1, -1, 0, 612, 0));
        write(stream, font, 11, 60, 500, "The army entered the town of Hajin from the north,");
        write(stream, font, 11, 60, 486, "and held the road to the river by the evening.");
      }
      document.save(file.toFile());
    }

    assertThat(only(file).text())
        .isEqualTo(
            "The army entered the town of Hajin from the north, and held the road to the river by"
                + " the evening.");
  }

  @Test
  void aScanWithoutTextSaysSo() throws Exception {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }

    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> new ArticleReader().read(file, new Gathered()))
        .withMessageContaining("text recognition")
        .extracting(Unreadable::reason)
        .isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aDamagedDocumentIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing of the kind");

    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> new ArticleReader().read(file, new Gathered()))
        .extracting(Unreadable::reason)
        .isEqualTo(Reason.DAMAGED);
  }

  private static void addPage(PDDocument document, int number) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    PDFont font = new PDType1Font(FontName.HELVETICA);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      write(stream, font, 9, 50, 760, "The Daily, 14 December 2018");
      if (number == 1) {
        write(stream, font, 24, 50, 700, "Army enters Hajin");
      }
      switch (number) {
        case 1 -> writeColumns(stream, font);
        case 2 -> write(stream, font, 11, 50, 650, "Nobody spoke of it on the second day.");
        default -> write(stream, font, 11, 50, 650, "Somebody spoke of it on the third.");
      }
      write(stream, font, 9, 300, 30, "Page " + number + " of 3");
    }
  }

  /// Row by row, as some programs write columns.
  private static void writeColumns(PDPageContentStream stream, PDFont font) throws IOException {
    for (int i = 0; i < LEFT.size(); i++) {
      write(stream, font, 11, 50, 650 - 14 * i, LEFT.get(i));
      write(stream, font, 11, 320, 650 - 14 * i - (i < 2 ? 0 : 10), RIGHT.get(i));
    }
  }

  private static void write(
      PDPageContentStream stream, PDFont font, int size, int x, int y, String words)
      throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(x, y);
    stream.showText(words);
    stream.endText();
  }

  private static Article only(Path file) throws Unreadable {
    Gathered gathered = new Gathered();
    new ArticleReader().read(file, gathered);
    assertThat(gathered.articles).hasSize(1);
    return gathered.articles.getFirst();
  }
}
