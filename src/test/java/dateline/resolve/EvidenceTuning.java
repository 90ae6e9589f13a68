package dateline.resolve;

import dateline.extract.Extraction;
import dateline.extract.Extractor;
import dateline.extract.Lexicon;
import dateline.extract.MarkedText;
import dateline.extract.MarkedText.Mark;
import dateline.extract.Scorecard;
import dateline.extract.Toponym;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Gazetteers;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Finds the numbers of `evidence.txt`: run it with the folders and files of marked texts, the last
/// argument being the file to write.
///
/// A meaning is right if it lies where people said; the numbers are those of a choice among the
/// meanings of each name (a conditional logit). What it prints comes from numbers that were found
/// without the part of the texts that they are tried on.
final class EvidenceTuning {
  private static final int PARTS = 5;
  private static final int ROUNDS = 4;
  private static final double SAME_PLACE_KM = 40;
  private static final double SAME_REGION_KM = 161;

  /// Files are few and short beside the folders: each of their passages counts so many times.
  private static final int OWN_TIMES = 3;

  private final Extractor extractor;

  private EvidenceTuning(Gazetteer gazetteer) {
    extractor = new Extractor(Lexicon.load(), gazetteer);
  }

  /// The names of one text, and for each what people said of its mentions.
  private record Text(
      List<Name> names, Set<Integer> usedAsAreas, List<List<Mark>> gold, int set, int times) {}

  private record Meaning(List<Integer> indexes, double right) {}

  public static void main(String[] args) throws IOException {
    new EvidenceTuning(Gazetteers.bundled()).run(args, System.out);
  }

  private void run(String[] args, PrintStream out) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i + 1 < args.length; i++) {
      Path path = Path.of(args[i]);
      boolean folder = Files.isDirectory(path);
      for (MarkedText marked : folder ? MarkedText.readFolder(path) : MarkedText.readFile(path)) {
        texts.add(textOf(marked, i, folder ? 1 : OWN_TIMES));
      }
    }
    Reliability[] tallies = new Reliability[args.length - 1];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new Reliability();
    }
    for (int part = 0; part < PARTS; part++) {
      List<Text> learnt = new ArrayList<>();
      List<Text> tried = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i % PARTS == part ? tried : learnt).add(texts.get(i));
      }
      PlaceResolver resolver = new PlaceResolver(tune(learnt));
      for (Text text : tried) {
        count(text, tallies[text.set], resolver.resolve(text.names, text.usedAsAreas));
      }
    }
    for (int set = 0; set + 1 < args.length; set++) {
      out.println(args[set] + ": " + tallies[set]);
    }
    Calibration calibration = Reliability.fitted(List.of(tallies));
    Reliability.table(List.of(tallies), calibration).forEach(out::println);
    Path evidence = Path.of(args[args.length - 1]);
    List<String> points = new ArrayList<>();
    points.add(
        "# Chances, and how often choices of such a chance are right. Found by EvidenceTuning.");
    points.addAll(calibration.lines());
    Files.write(evidence.resolveSibling("calibration.txt"), points);
    List<String> lines = new ArrayList<>();
    lines.add("# What speaks for a meaning of a name, in log-odds. Found by EvidenceTuning.");
    lines.addAll(tune(texts).lines());
    Files.write(evidence, lines);
  }

  private static void count(Text text, Reliability tally, Choices choices) {
    for (int n = 0; n < text.names.size(); n++) {
      Name name = text.names.get(n);
      int best = choices.best(n);
      for (Mark gold : text.gold.get(n)) {
        if (best < 0) {
          tally.missed();
        } else {
          boolean possible =
              name.candidates().stream().anyMatch(c -> isAt(c.place(), gold, SAME_REGION_KM));
          boolean right = isAt(name.candidates().get(best).place(), gold, SAME_REGION_KM);
          tally.placed(choices.support(n, best), right, possible);
        }
      }
    }
  }

  private Text textOf(MarkedText marked, int set, int times) {
    Extraction extraction = extractor.extract(marked.text(), marked.whole());
    List<Toponym> toponyms = extraction.toponyms();
    List<Name> names = Name.of(toponyms, extraction.hints());
    List<List<Mark>> gold = new ArrayList<>();
    for (Name name : names) {
      List<Mark> marks = new ArrayList<>();
      for (int mention : name.mentions()) {
        for (Mark mark : marked.marks()) {
          boolean placed = mark.position() != null || mark.area() != null;
          if (placed && mark.span().overlaps(toponyms.get(mention).span())) {
            marks.add(mark);
          }
        }
      }
      gold.add(marks);
    }
    return new Text(names, UsedAsAreas.among(names, toponyms), gold, set, times);
  }

  private static Scorecard tune(List<Text> texts) {
    Scorecard card = Scorecard.blank(Evidence.QUESTIONS);
    for (int round = 0; round < ROUNDS; round++) {
      PlaceResolver resolver = new PlaceResolver(card);
      List<List<Meaning>> cases = new ArrayList<>();
      for (Text text : texts) {
        Choices choices =
            round == 0 ? Choices.open(text.names) : resolver.resolve(text.names, text.usedAsAreas);
        for (int time = 0; time < text.times; time++) {
          addCases(text, choices, card, cases);
          if (round > 0) {
            addCases(text, Choices.open(text.names), card, cases);
          }
        }
      }
      card = regress(cases);
    }
    return card;
  }

  private static void addCases(
      Text text, Choices choices, Scorecard card, List<List<Meaning>> cases) {
    EvidenceReader reader = new EvidenceReader(text.names);
    Surroundings surroundings = new Surroundings(choices);
    for (int n = 0; n < text.names.size(); n++) {
      Name name = text.names.get(n);
      if (name.candidates().isEmpty()) {
        continue;
      }
      for (Mark gold : text.gold.get(n)) {
        int count = name.candidates().size();
        double[] right = right(name, gold);
        List<Meaning> meanings = new ArrayList<>(count + 1);
        for (int c = 0; c < count; c++) {
          Surroundings.Beside beside = surroundings.beside(n, choices.spheres().get(n)[c]);
          Evidence evidence = reader.read(n, c).beside(beside.nearest(), beside.company());
          meanings.add(meaning(card, evidence, right[c]));
        }
        meanings.add(meaning(card, reader.readAbsent(n), right[count]));
        cases.add(meanings);
      }
    }
  }

  private static Meaning meaning(Scorecard card, Evidence evidence, double right) {
    return new Meaning(Arrays.stream(card.indexesOf(evidence.answers())).boxed().toList(), right);
  }

  /// Which meanings are right: the near ones, else those in the region, else the absent one.
  private static double[] right(Name name, Mark gold) {
    int count = name.candidates().size();
    double[] right = new double[count + 1];
    boolean near = name.candidates().stream().anyMatch(c -> isAt(c.place(), gold, SAME_PLACE_KM));
    double limit = near ? SAME_PLACE_KM : SAME_REGION_KM;
    right[count] = 1;
    for (int c = 0; c < count; c++) {
      if (isAt(name.candidates().get(c).place(), gold, limit)) {
        right[c] = 1;
        right[count] = 0;
      }
    }
    return right;
  }

  /// Whether a place is where people said; where the middle of a country is, is a matter of taste.
  private static boolean isAt(Place place, Mark gold, double limitKm) {
    Position position = gold.position();
    if (position == null) {
      return isIn(place, String.valueOf(gold.area()).split("/", 2));
    }
    boolean wide = place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.CONTINENT;
    double limit = Math.max(limitKm, (wide ? 2.6 : 1) * place.radiusKm());
    return place.position().distanceKm(position) <= limit;
  }

  /// @param area a country, and an area of the first level in it
  private static boolean isIn(Place place, String[] area) {
    if (place.country() == null) {
      // a river or a sea lies in several countries
      return true;
    }
    boolean country = area[0].equals(place.country());
    boolean itself = place.kind() == PlaceKind.ADMIN1;
    return country && (area.length < 2 || area[1].equals(itself ? place.name() : place.admin1()));
  }

  private static Scorecard regress(List<List<Meaning>> cases) {
    Scorecard card = Scorecard.blank(Evidence.QUESTIONS);
    float[] weights = new float[card.size()];
    float[] moved = new float[card.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      order.add(i);
    }
    Random random = new Random(7);
    for (int epoch = 0; epoch < 20; epoch++) {
      Collections.shuffle(order, random);
      for (int k : order) {
        step(cases.get(k), weights, moved);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      card.set(i, weights[i]);
    }
    return card;
  }

  private static void step(List<Meaning> one, float[] weights, float[] moved) {
    double[] scores = new double[one.size()];
    for (int m = 0; m < scores.length; m++) {
      for (int index : one.get(m).indexes) {
        scores[m] += weights[index];
      }
    }
    double[] chances = PlaceResolver.chancesOf(scores);
    double rightly = 0;
    for (int m = 0; m < scores.length; m++) {
      rightly += chances[m] * one.get(m).right;
    }
    for (int m = 0; m < scores.length; m++) {
      double wanted = chances[m] * one.get(m).right / Math.max(rightly, 1e-9);
      float error = (float) (wanted - chances[m]);
      if (Math.abs(error) > 1e-4) {
        for (int index : one.get(m).indexes) {
          float gradient = error - 0.001f * weights[index];
          moved[index] += gradient * gradient;
          weights[index] += 0.06f * gradient / (float) Math.sqrt(moved[index] + 1e-3);
        }
      }
    }
  }
}
