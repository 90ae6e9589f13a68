package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Segment;
import dateline.model.Sense;
import dateline.model.Senses;
import dateline.model.Source;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidPlacesTest {
  private static final Gazetteer GAZETTEER = Bundled.gazetteer();
  private static final PlaceReader READER = new PlaceReader(GAZETTEER);

  @Test
  void whatOneNameIsSaidToMeanDrawsTheOthers() {
    String text = "He drove from Athens to Marietta and on to Lancaster.";
    Place ohio = athens("Ohio");

    List<PlaceMention> read = read(text, Sense.everywhere("Athens", ohio));

    assertThat(named(read, "Athens").place()).contains(ohio);
    assertThat(named(read, "Athens").location().confidence()).isEqualTo(1);
    assertThat(named(read, "Marietta").place().orElseThrow().admin1()).isEqualTo("Ohio");
    assertThat(named(read(text), "Marietta").place().orElseThrow().admin1()).isEqualTo("Georgia");
  }

  @Test
  void oneMentionMayMeanAnotherPlaceThanTheRest() {
    String text = "Troops left Homs and Hama for Palmyra. The other Palmyra was calm.";
    Place american =
        GAZETTEER.candidates("Palmyra").stream()
            .map(Candidate::place)
            .filter(place -> "US".equals(place.country()))
            .findFirst()
            .orElseThrow();
    int second = text.lastIndexOf("Palmyra");

    List<PlaceMention> read = read(text, Sense.here(text, new Span(second, second + 7), american));

    assertThat(named(read, "Palmyra").place().orElseThrow().country()).isEqualTo("SY");
    assertThat(read.getLast().place()).contains(american);
  }

  @Test
  void aNameOfNoPlaceIsNotRead() {
    String text = "Troops entered Homs on Monday and left Palmyra.";

    assertThat(read(text, Sense.everywhere("homs", null)))
        .extracting(PlaceMention::text)
        .containsExactly("Palmyra");
  }

  @Test
  void aNameThatWasNotFoundIsReadWhereItIsWritten() {
    String text = "They met at the old mill. The old mill burnt.";
    Place homs = GAZETTEER.candidates("Homs").getFirst().place();

    List<PlaceMention> read = read(text, Sense.everywhere("old mill", homs));

    assertThat(read).extracting(PlaceMention::text).containsExactly("old mill", "old mill");
    assertThat(read).allSatisfy(mention -> assertThat(mention.isPlotted()).isTrue());
  }

  @Test
  void phrasesAreDrawnAroundThePlaceThatIsSaid() {
    Place georgia = athens("Georgia");

    List<PlaceMention> read =
        read("A fire broke out north of Athens.", Sense.everywhere("Athens", georgia));

    assertThat(named(read, "north of Athens").shape().orElseThrow().centre())
        .satisfies(centre -> assertThat(centre.distanceKm(georgia.position())).isLessThan(40));
  }

  private static Place athens(String admin1) {
    return GAZETTEER.candidates("Athens").stream()
        .map(Candidate::place)
        .filter(place -> admin1.equals(place.admin1()))
        .findFirst()
        .orElseThrow();
  }

  private static List<PlaceMention> read(String text, Sense... senses) {
    Article article =
        new Article(
            new Source(null, "a.txt", "", "UTF-8", null),
            Masthead.BLANK,
            text,
            List.of(new Segment(new Span(0, text.length()), Part.BODY)));
    return READER.read(article, new Senses(List.of(senses)));
  }

  private static PlaceMention named(List<PlaceMention> read, String text) {
    return read.stream().filter(mention -> mention.text().equals(text)).findFirst().orElseThrow();
  }
}
