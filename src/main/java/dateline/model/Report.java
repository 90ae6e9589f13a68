package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report of a project as lists and the map need it: all but its text.
///
/// @param id its key in the project file
/// @param file the name of the file that it came from
/// @param published null when nothing says when it came out
/// @param places as in its [Reading], in the same order
/// @param language an ISO 639-1 code, or null where it is not known
public record Report(
    long id,
    String title,
    @Nullable String outlet,
    String file,
    @Nullable Dating published,
    List<PlaceMention> places,
    @Nullable String language) {
  public Report {
    places = List.copyOf(places);
  }

  /// Of a language that is not known.
  public Report(
      long id,
      String title,
      @Nullable String outlet,
      String file,
      @Nullable Dating published,
      List<PlaceMention> places) {
    this(id, title, outlet, file, published, places, null);
  }

  /// Its outlet, or where that is not known its title in quotation marks.
  public String named() {
    return outlet == null ? "“" + title + "”" : outlet;
  }

  public static Report of(long id, Reading reading) {
    Article article = reading.article();
    return new Report(
        id,
        reading.title(),
        article.masthead().outlet(),
        article.source().file(),
        reading.published(),
        reading.places(),
        article.masthead().language());
  }
}
