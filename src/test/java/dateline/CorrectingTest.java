package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Mark;
import dateline.model.Article;
import dateline.model.Decisions;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Segment;
import dateline.model.Sense;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeSpan;
import dateline.store.Project;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CorrectingTest {
  private static final TimeSpan MARCH_3 = TimeSpan.of(LocalDate.of(2017, 3, 3));
  private static final TimeSpan WEDNESDAY = TimeSpan.of(LocalDate.of(2017, 3, 1));

  @TempDir Path folder;

  private OpenWindow opened;
  private Workbench bench;

  @Start
  void start(Stage stage) {
    opened = OpenWindow.reading(stage, folder.resolve("recent.json"), _ -> List.of(), 900);
    bench = opened.bench();
    try (Project project = Project.create(file())) {
      add(project, "Trucks left Hajin on Wednesday.\n", "It was worse in Palmyra.\n");
      add(project, "He drove from Athens to Marietta and on to Lancaster.\n", "");
      add(project, "A meeting was held in Athens.\n", "");
    }
    assertThat(bench.desk().openFirst(List.of(file()), List.of())).isNotCompletedExceptionally();
  }

  private void add(Project project, String body, String comment) {
    List<Segment> segments = new ArrayList<>();
    segments.add(new Segment(new Span(0, body.length()), Part.BODY));
    if (!comment.isEmpty()) {
      Span span = new Span(body.length(), body.length() + comment.length());
      segments.add(new Segment(span, Part.COMMENTS));
    }
    String text = body + comment;
    Source source =
        new Source(null, "a.txt", "%064x".formatted(text.hashCode() & 0xffffffffL), "UTF-8", null);
    Article article = new Article(source, Masthead.BLANK, text, segments);
    assertThat(project.add(opened.intake().parser().parse(article))).isPresent();
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
  }

  @Test
  void theDayThatIsTypedMovesTheDaysOfTheTextAndUndoBringsThemBack(FxRobot robot) throws Exception {
    open(robot, 1);
    assertThat(mention(1, "Hajin").when()).isNull();

    type(robot, ".day", "3 March 2017");
    await(() -> report(1).published() != null);

    assertThat(Objects.requireNonNull(report(1).published()).days()).isEqualTo(MARCH_3);
    assertThat(mention(1, "Hajin").when()).isEqualTo(WEDNESDAY);
    assertThat(selected(robot).id()).isEqualTo(1);
    await(() -> robot.lookup("Published 3 March 2017").tryQuery().isPresent());
    assertThat(robot.lookup("Set by you").tryQuery()).isPresent();

    shortcut(robot, KeyCode.Z);
    await(() -> report(1).published() == null);
    assertThat(mention(1, "Hajin").when()).isNull();

    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    await(() -> report(1).published() != null);
    assertThat(mention(1, "Hajin").when()).isEqualTo(WEDNESDAY);
  }

  @Test
  void aDayThatIsUnclearIsRefusedInASentence(FxRobot robot) throws Exception {
    open(robot, 1);

    type(robot, ".day", "03/04/2017");

    assertThat(robot.lookup(".refusal").queryLabeled().getText()).contains("can be two days");
    assertThat(report(1).published()).isNull();
    robot.clickOn("No day");
    await(() -> robot.lookup("Undated, as set by you").tryQuery().isPresent());
  }

  @Test
  void aTitleThatIsCorrectedOutlastsTheWindow(FxRobot robot) throws Exception {
    open(robot, 1);

    type(robot, ".reader-title", "Trucks leave");
    await(() -> report(1).title().equals("Trucks leave"));
    assertThat(selected(robot).title()).isEqualTo("Trucks leave");
    robot.interact(bench::close);

    try (Project project = Project.open(file())) {
      assertThat(project.reports().getFirst().title()).isEqualTo("Trucks leave");
      assertThat(project.reading(1).orElseThrow().title()).isEqualTo("Trucks leave");
      assertThat(project.reading(1).orElseThrow().decided().asRead().masthead().title()).isNull();
    }
  }

  @Test
  void theLanguageThatIsCorrectedDecidesHowDeeplyAReportIsRead(FxRobot robot) throws Exception {
    open(robot, 1);
    type(robot, ".day", "3 March 2017");
    await(() -> WEDNESDAY.equals(mention(1, "Hajin").when()));
    await(() -> robot.lookup("Published 3 March 2017").tryQuery().isPresent());

    robot.clickOn("More about this report");
    type(robot, ".language", "french");
    await(() -> "fr".equals(report(1).language()));
    assertThat(mention(1, "Hajin").when()).isNotEqualTo(WEDNESDAY);
    await(() -> robot.lookup("In French").tryQuery().isPresent());

    type(robot, ".language", "Klingonese");
    assertThat(robot.lookup(".refusal").queryLabeled().getText()).contains("No language");
    robot.type(KeyCode.ESCAPE);
    shortcut(robot, KeyCode.Z);
    await(() -> WEDNESDAY.equals(mention(1, "Hajin").when()));
  }

  @Test
  void theAddressThatIsSetIsKept(FxRobot robot) throws Exception {
    open(robot, 1);

    robot.clickOn("More about this report");
    type(robot, ".address", "the Ford");
    assertThat(robot.lookup(".refusal").queryLabeled().getText()).contains("http");
    robot.type(KeyCode.ESCAPE);
    type(robot, ".address", "https://ford.example/news/trucks");

    await(() -> robot.lookup("https://ford.example/news/trucks").tryQuery().isPresent());
    try (Project project = closedAndOpened(robot)) {
      assertThat(project.reading(1).orElseThrow().article().masthead().url())
          .isEqualTo("https://ford.example/news/trucks");
    }
  }

  @Test
  void aCommentGivenBackIsOnTheMapAndTakenBackItIsNot(FxRobot robot) throws Exception {
    open(robot, 1);
    assertThat(labels()).doesNotContain("Palmyra");

    robot.clickOn("Comments, not read for places");
    robot.clickOn("Read as part of the article");
    await(() -> labels().contains("Palmyra"));

    shortcut(robot, KeyCode.Z);
    await(() -> !labels().contains("Palmyra"));
  }

  @Test
  void aParagraphIsTakenOutOfTheArticleByItsMenu(FxRobot robot) throws Exception {
    open(robot, 2);
    assertThat(labels()).contains("Marietta");

    robot.rightClickOn(run(robot, "He drove from "));
    robot.clickOn("Not part of the article");

    await(() -> !labels().contains("Marietta"));
  }

  @Test
  void aPlaceChosenByHandDrawsTheOthersWithIt(FxRobot robot) throws Exception {
    open(robot, 2);
    assertThat(place(2, "Marietta").admin1()).isEqualTo("Georgia");

    robot.rightClickOn(run(robot, "Athens"));
    robot.clickOn("Search another place…");
    ListView<Place> found = robot.lookup("#places-found").query();
    await(() -> found.getItems().size() > 1);
    robot.interact(
        () ->
            found.getItems().stream()
                .filter(place -> "Ohio".equals(place.admin1()))
                .findFirst()
                .ifPresent(found.getSelectionModel()::select));
    robot.interact(found::requestFocus);
    robot.type(KeyCode.ENTER);

    await(() -> "Ohio".equals(place(2, "Athens").admin1()));
    assertThat(place(2, "Marietta").admin1()).isEqualTo("Ohio");
    assertThat(mention(2, "Athens").location().confidence()).isEqualTo(1);
    assertThat(mention(2, "Athens").location().reason()).isEqualTo("set by you");
    assertThat(place(3, "Athens").country()).isEqualTo("GR");
  }

  @Test
  void aPlaceChosenForTheProjectIsMeantInAllReportsAndInThoseToCome(FxRobot robot)
      throws Exception {
    open(robot, 2);
    Place georgia =
        opened.intake().parser().places("Athens").stream()
            .filter(place -> "Georgia".equals(place.admin1()))
            .findFirst()
            .orElseThrow();

    robot.interact(
        () ->
            bench
                .corrections()
                .changeEverywhere(
                    "Athens means Athens, always",
                    senses ->
                        Stream.concat(
                                senses.stream(), Stream.of(Sense.everywhere("Athens", georgia)))
                            .toList()));
    await(() -> place(3, "Athens").equals(georgia));
    assertThat(place(2, "Athens")).isEqualTo(georgia);

    robot.interact(() -> bench.desk().addText("News\n\nTrucks stood in Athens for a day.\n"));
    await(() -> explorer().size() == 4);
    assertThat(place(4, "Athens")).isEqualTo(georgia);

    shortcut(robot, KeyCode.Z);
    await(() -> "GR".equals(place(3, "Athens").country()));
  }

  @Test
  void aNameThatWasReadAsAPlaceCanBeNone(FxRobot robot) throws Exception {
    open(robot, 3);

    robot.rightClickOn(run(robot, "Athens"));
    robot.clickOn("No place");
    robot.clickOn("Here only");

    await(() -> report(3).places().isEmpty());
    assertThat(report(2).places()).isNotEmpty();
  }

  @Test
  void removingAndDecidingAreUndoneInTheirOrder(FxRobot robot) throws Exception {
    open(robot, 1);
    robot.interact(
        () -> bench.corrections().change(1, "Day set", decided -> decided.withDay(MARCH_3)));
    await(() -> report(1).published() != null);
    robot.interact(() -> bench.corrections().remove(List.of(report(1))));
    await(() -> explorer().size() == 2);

    shortcut(robot, KeyCode.Z);
    await(() -> explorer().size() == 3);
    assertThat(Objects.requireNonNull(report(1).published()).days()).isEqualTo(MARCH_3);

    shortcut(robot, KeyCode.Z);
    await(() -> report(1).published() == null);
    try (Project project = closedAndOpened(robot)) {
      assertThat(project.reading(1).orElseThrow().decided().decisions()).isEqualTo(Decisions.NONE);
    }
  }

  private Project closedAndOpened(FxRobot robot) {
    robot.interact(bench::close);
    return Project.open(file());
  }

  private void open(FxRobot robot, long id) throws Exception {
    await(() -> explorer().size() == 3);
    robot.interact(() -> bench.explorer().open(report(id)));
    await(() -> !robot.lookup(".run").queryAll().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void type(FxRobot robot, String line, String words) {
    robot.clickOn(line);
    robot.write(words);
    robot.type(KeyCode.ENTER);
  }

  private static Text run(FxRobot robot, String words) {
    return robot.lookup(".run").<Text>queryAll().stream()
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static void shortcut(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private static Report selected(FxRobot robot) {
    return robot.lookup("#reports").<ListView<Report>>query().getSelectionModel().getSelectedItem();
  }

  private List<Report> explorer() {
    return bench.explorer().reports();
  }

  private Report report(long id) {
    return bench.explorer().report(id).orElseThrow();
  }

  private PlaceMention mention(long id, String name) {
    return report(id).places().stream()
        .filter(mention -> mention.text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Place place(long id, String name) {
    return mention(id, name).place().orElseThrow();
  }

  private List<String> labels() {
    return bench.explorer().marks().stream().map(Mark::label).toList();
  }

  private Path file() {
    return folder.resolve("Desert.dateline");
  }
}
