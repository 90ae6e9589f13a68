package dateline.store;

import dateline.model.Copy;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Sense;
import dateline.search.Finding;
import dateline.search.Query;
import dateline.tellings.Telling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// An open project: a file named `NAME.dateline` that nobody else uses until it is closed.
///
/// Safe for use by several threads, one of which works at a time; it waits for the disk, so not for
/// the JavaFX thread. Whatever the file does not allow is a [ProjectException].
public final class Project implements AutoCloseable {
  public static final String EXTENSION = "dateline";

  private final Path file;
  private final Database database;
  private final ReportStore reports;
  private final CopyStore copies;
  private final TellingStore tellings;
  private final DecisionStore decisions;
  private final ViewStore view;
  private final SearchStore search;
  private final WatchStore watches;

  private Project(Path file, Database database) {
    this.file = file;
    this.database = database;
    this.copies = new CopyStore(database);
    this.tellings = new TellingStore(database);
    this.reports = new ReportStore(database, copies);
    this.decisions = new DecisionStore(database, copies);
    this.view = new ViewStore(database);
    this.watches = new WatchStore(database);
    this.search = new SearchStore(database);
    search.complete();
    tellings.complete();
  }

  /// Loads what every project is read with, so that the first one is there sooner. It may fail:
  /// then so does the opening of a project, and says why.
  public static void prepare() {
    Connections.prepare();
    Json.prepare();
  }

  /// Makes a project, and the folder for it where that is missing.
  public static Project create(Path file) {
    return new Project(file, Database.create(file, Migrations.current()));
  }

  public static Project open(Path file) {
    return new Project(file, Database.open(file, Migrations.current()));
  }

  public static Project openOrCreate(Path file) {
    return Files.exists(file) ? open(file) : create(file);
  }

  public Path file() {
    return file;
  }

  /// The file's name without its extension.
  public String name() {
    String name = String.valueOf(file.getFileName());
    String ending = "." + EXTENSION;
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }

  /// All reports in the order in which they were added.
  public List<Report> reports() {
    return reports.all();
  }

  /// All that was read from one report, its text included; nothing where there is none of that id.
  public Optional<Reading> reading(long id) {
    return reports.reading(id);
  }

  /// One report without its places; nothing where there is none of that id.
  public Optional<Report> headline(long id) {
    return reports.headline(id);
  }

  /// What joins near-copies, as was found when the later of two was added.
  public List<Copy> copies() {
    return copies.all();
  }

  /// What joins a report to its near-copies.
  public List<Copy> copiesOf(long id) {
    return copies.of(id);
  }

  /// What the sentences of a report tell of events.
  public List<Telling> tellingsOf(long id) {
    return tellings.of(id);
  }

  /// The same of the other reports that may tell one of these events too, by their ids.
  public Map<Long, List<Telling>> tellingsLike(long id) {
    return tellings.like(id);
  }

  /// The SHA-256 of every report's bytes.
  public Set<String> hashes() {
    return reports.hashes();
  }

  /// Keeps a reading for good once this returns; answers nothing where the same bytes were kept
  /// before.
  ///
  /// @throws IllegalStateException for a reading that the tables do not allow
  public Optional<Report> add(Reading reading) {
    return reports.add(reading);
  }

  /// Does several things with the project that are kept for good together: one wait for the disk in
  /// place of many.
  public <T> T together(Supplier<T> work) {
    return database.transaction(_ -> work.get());
  }

  /// Forgets reports and all that was read from them.
  public void remove(Collection<Long> ids) {
    reports.remove(ids);
  }

  /// The reports that have all that is looked for, the best first; of very many only the best.
  public List<Finding> search(Query query) {
    return search.find(query);
  }

  /// The folders whose new files are read as they come.
  public WatchStore watches() {
    return watches;
  }

  /// Brings removed reports back, with all that was read and decided, under the ids that they had.
  public List<Report> putBack(Map<Long, Reading> readings) {
    return reports.putBack(readings);
  }

  /// Puts another reading of the same report, or that of a changed version of it, in the place of
  /// the one that is kept; answers nothing where there is none of that id.
  public Optional<Report> replace(long id, Reading reading) {
    return decisions.replace(Map.of(id, reading)).stream().findFirst();
  }

  /// Makes some reports what they are to be, all or nothing: those of an empty reading are
  /// forgotten, those that are not there are put back. Answers the ones that are there then.
  public List<Report> restore(Map<Long, Optional<Reading>> state) {
    Map<Long, Reading> there = new LinkedHashMap<>();
    state.forEach((id, reading) -> reading.ifPresent(it -> there.put(id, it)));
    return database.transaction(
        _ -> {
          reports.remove(state.keySet().stream().filter(id -> !there.containsKey(id)).toList());
          List<Report> restored = new ArrayList<>(decisions.replace(there));
          restored.forEach(report -> there.remove(report.id()));
          restored.addAll(reports.putBack(there));
          return restored;
        });
  }

  /// What names mean in all reports.
  public List<Sense> senses() {
    return decisions.senses();
  }

  /// Decides what names mean in all reports, and keeps what followed for some, all or nothing.
  public List<Report> decide(List<Sense> senses, Map<Long, Reading> readings) {
    return decisions.decide(senses, readings);
  }

  /// The reports whose text has a word or words in it, in small letters or capitals.
  public List<Long> reportsWith(String words) {
    return decisions.reportsWith(words);
  }

  public SavedView view() {
    return view.kept();
  }

  public void keep(SavedView view) {
    this.view.keep(view);
  }

  /// Writes a copy that is a project of its own; what was at `target` is replaced by it.
  public void saveCopy(Path target) {
    database.copyTo(target);
  }

  /// Brings all that was written into the one file, so that it can be copied while it is open.
  public void settle() {
    database.settle();
  }

  @Override
  public void close() {
    database.close();
  }
}
