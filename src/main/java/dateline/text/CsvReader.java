package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tables with one article a row, the first row naming the fields: commas, semicolons or tabs.
final class CsvReader implements FormatReader {
  @Override
  public boolean fits(Content content) {
    String text = content.decodedHead().text();
    List<String> names = names(text.lines().findFirst().orElse(""));
    return names.size() > 1
        && names.stream().allMatch(name -> name.length() < 40 && !name.contains(". "))
        && new Fields(name -> names.contains(name) ? Optional.of(name) : Optional.empty())
            .text()
            .isPresent();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    char delimiter = delimiter(content.decodedHead().text().lines().findFirst().orElse(""));
    Csv rows = new Csv(content.reader(), delimiter);
    List<String> names = names(rows.row().orElse(List.of()));
    int number = 1;
    int taken = 0;
    for (var row = rows.row(); row.isPresent(); row = rows.row()) {
      number++;
      taken += take(content, names, row.get(), number, sink) ? 1 : 0;
    }
    if (taken == 0) {
      throw new Unreadable(
          Reason.NO_TEXT, "No row of the table has a text. Name the column that holds it “text”.");
    }
  }

  private static boolean take(
      Content content, List<String> names, List<String> row, int number, ArticleSink sink) {
    try {
      FieldArticle article = new FieldArticle(fields(names, row));
      byte[] bytes = String.join("\0", row).getBytes(StandardCharsets.UTF_8);
      sink.take(content.article(article.draft(), content.decodedHead(), article.id(), bytes));
      return true;
    } catch (Unreadable why) {
      sink.refuse(content.name() + ", row " + number, why);
      return false;
    }
  }

  private static Fields fields(List<String> names, List<String> row) {
    return new Fields(
        name ->
            Optional.of(names.indexOf(name))
                .filter(i -> i >= 0 && i < row.size())
                .map(row::get)
                .filter(value -> !value.isBlank()));
  }

  private static List<String> names(String first) {
    try {
      return names(new Csv(new StringReader(first), delimiter(first)).row().orElse(List.of()));
    } catch (IOException endless) {
      return List.of();
    }
  }

  private static List<String> names(List<String> row) {
    List<String> names = new ArrayList<>();
    row.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT).replace(' ', '_')));
    return names;
  }

  private static char delimiter(String first) {
    for (char c : new char[] {'\t', ';'}) {
      if (first.indexOf(c) >= 0 && first.indexOf(',') < 0) {
        return c;
      }
    }
    return ',';
  }
}
