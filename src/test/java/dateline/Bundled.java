package dateline;

import dateline.basemap.BaseMap;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Gazetteers;
import dateline.ingest.Intake;
import dateline.ingest.Parser;
import dateline.text.ArticleReader;

/// What comes with the program and takes much memory, read once for all tests.
public final class Bundled {
  private Bundled() {}

  private static final class Names {
    static final Gazetteer GAZETTEER = Gazetteers.bundled();
  }

  private static final class Reading {
    static final Parser PARSER = new Parser(Names.GAZETTEER);
  }

  private static final class Ground {
    static final BaseMap MAP = BaseMap.load(Runnable::run);
  }

  public static Gazetteer gazetteer() {
    return Names.GAZETTEER;
  }

  public static Parser parser() {
    return Reading.PARSER;
  }

  /// The caller's to close.
  public static Intake intake() {
    return new Intake(new ArticleReader(), parser());
  }

  /// Wholly read.
  public static BaseMap ground() {
    return Ground.MAP;
  }
}
