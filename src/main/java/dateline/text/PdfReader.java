package dateline.text;

import dateline.model.Masthead;
import dateline.text.Unreadable.Reason;
import dateline.text.pdf.PdfText;
import dateline.text.plain.PlainText;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// PDF documents that hold text, not only pictures of it.
final class PdfReader implements FormatReader {
  @Override
  public boolean fits(Content content) {
    return content.head().substring(0, Math.min(1024, content.head().length())).contains("%PDF-");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    PdfText pdf = text(content);
    if (pdf.text().isBlank()) {
      throw new Unreadable(
          Reason.NO_TEXT,
          "The pages are pictures without text, as a scan is. Run text recognition on it first.");
    }
    Masthead titled = new Statements().add(Field.TITLE, pdf.title(), "the largest type").masthead();
    sink.take(content.article(PlainText.draft(pdf.text(), titled), "UTF-8"));
  }

  private static PdfText text(Content content) throws IOException, Unreadable {
    byte[] bytes = content.bytes();
    try {
      return PdfText.of(bytes);
    } catch (InvalidPasswordException locked) {
      throw new Unreadable(
          Reason.FORBIDDEN, "The document is locked by a password. Save it without one.");
    } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
      throw new Unreadable(Reason.DAMAGED, "The document is damaged. Fetch or copy it again.");
    }
  }
}
