package dateline.text;

import dateline.model.Masthead;
import dateline.text.Unreadable.Reason;
import dateline.text.plain.PlainText;
import java.io.IOException;

/// Whatever is text and nothing more particular: one article a file, its text unchanged.
final class PlainTextReader implements FormatReader {
  @Override
  public boolean fits(Content content) {
    Decoded head = content.decodedHead();
    return !head.isBinary() && !(head.guessed() && Foreign.of(content).isPresent());
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    Decoded decoded = content.decoded();
    if (decoded.text().isBlank()) {
      throw new Unreadable(Reason.NO_TEXT, "The file holds no words. Save or copy it again.");
    }
    sink.take(content.article(PlainText.draft(decoded.text(), Masthead.BLANK), decoded));
  }
}
