package dateline.text;

import dateline.text.Unreadable.Reason;
import java.nio.charset.StandardCharsets;

/// Workbooks, slides and drawings: office documents that hold no running text.
final class OtherOffice implements PackedDocument {
  @Override
  public boolean fits(Archive archive) {
    return archive.has("[Content_Types].xml")
        || archive
            .bytes("mimetype")
            .filter(
                type ->
                    new String(type, StandardCharsets.US_ASCII)
                        .startsWith("application/vnd.oasis.opendocument"))
            .isPresent();
  }

  @Override
  public void read(Archive archive, Content content, ArticleSink sink) throws Unreadable {
    throw new Unreadable(
        Reason.UNKNOWN_FORMAT,
        "This is a workbook, slides or a drawing. Save a table as CSV, anything else as PDF.");
  }
}
