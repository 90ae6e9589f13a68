package dateline.text;

import dateline.model.Masthead;
import dateline.text.Unreadable.Reason;
import dateline.text.plain.PlainText;
import java.io.IOException;

/// Documents in the Rich Text Format.
final class RtfReader implements FormatReader {
  @Override
  public boolean fits(Content content) {
    return content.has("{\\rtf", 0);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    String words = Rtf.words(content.bytes());
    if (words.isBlank()) {
      throw new Unreadable(Reason.NO_TEXT, "The document holds no words. Save or copy it again.");
    }
    sink.take(content.article(PlainText.draft(words, Masthead.BLANK), "US-ASCII"));
  }
}
