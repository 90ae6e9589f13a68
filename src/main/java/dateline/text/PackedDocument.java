package dateline.text;

import dateline.text.Unreadable.Reason;
import dateline.text.plain.Draft;
import java.io.IOException;

/// A kind of document that is a ZIP archive inside.
interface PackedDocument {
  boolean fits(Archive archive);

  void read(Archive archive, Content content, ArticleSink sink) throws IOException, Unreadable;

  /// Hands over the one article of a document.
  static void take(Draft draft, Content content, ArticleSink sink) throws IOException, Unreadable {
    if (draft.text().isBlank()) {
      throw new Unreadable(
          Reason.NO_TEXT, "The document holds no words, only pictures. Copy its text from them.");
    }
    sink.take(content.article(draft, "UTF-8"));
  }
}
