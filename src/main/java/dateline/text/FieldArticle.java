package dateline.text;

import dateline.text.Unreadable.Reason;
import dateline.text.page.WebPage;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// An article whose text and masthead are fields. A text in HTML is rendered; any other is kept as
/// it is.
record FieldArticle(Fields fields) {
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(p|div|br|a|h\\d|span|ul|img|b|strong|em|i)(\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

  @Nullable String id() {
    return fields.id().orElse(null);
  }

  Draft draft() throws Unreadable {
    String text =
        fields
            .text()
            .orElseThrow(
                () ->
                    new Unreadable(
                        Reason.NO_TEXT, "The article has no field “text”. Name its text so."));
    boolean web = MARKUP.matcher(text).find();
    return PlainText.draft(web ? WebPage.textOf(Jsoup.parse(text)) : text, fields.masthead());
  }
}
